using System.Collections.Immutable;
using FactCheck.Annotation.Articles;
using FactCheck.Storage;
using FactCheck.Text.Bidi;
using FactCheckTUI.Languages;

namespace FactCheckTUI.Adding;

/// <summary>Takes source files into a corpus, one by one; none stops the others.</summary>
sealed class ArticleIntake(ICorpusStore store, GivenMetadata given)
{
    /// <summary>Takes one file.</summary>
    public IntakeResult Take(string path) => SourceFile.Read(path) switch
    {
        DraftReading.Refused refused => new IntakeResult.Failed(path, refused.Reason),
        DraftReading.Ready ready => Take(path, ready.Draft),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    IntakeResult Take(string path, ArticleDraft draft)
    {
        var id = given.Id ?? ArticleId.From(Path.GetFileNameWithoutExtension(path));
        var language = given.Language ?? draft.Language ?? LanguageGuess.Of(draft.Text);
        var metadata = new ArticleMetadata
        {
            Id = id,
            Title = given.Title ?? draft.Title,
            Language = language,
            Direction = given.Direction ?? draft.Direction ?? DirectionOf(language),
            Url = given.Url ?? draft.Url,
            Publisher = given.Publisher ?? draft.Publisher,
            DatePublished = given.Date ?? draft.DatePublished,
            StoryId = given.Story,
            TranslationOf = given.TranslationOf?.Value,
            Sha256 = "",
        };
        return store.AddArticle(metadata, draft.Utf8.Span) switch
        {
            AddOutcome.Added => new IntakeResult.Added(path, metadata, Notices(draft, language)),
            AddOutcome.Unchanged => new IntakeResult.Unchanged(path, id),
            AddOutcome.Occupied => new IntakeResult.Failed(path, $"An article {id} with another text is in the corpus. Add this one under another name: --id NAME."),
            AddOutcome.CaseDiffers other => new IntakeResult.Failed(path, $"The corpus has an article {other.Present}: {id} differs from it only in case, and on some systems both would be one file. Add this one under another name: --id NAME."),
            AddOutcome.Failed failed => new IntakeResult.Failed(path, failed.Reason),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    static ImmutableArray<string> Notices(ArticleDraft draft, string? language) => language is null
        ? [.. draft.Notices, "Its language was not recognised, so that numbers may be misread; give it with --language."]
        : draft.Notices;

    static TextDirection? DirectionOf(string? language) => language is null
        ? null
        : LanguageGuess.IsRightToLeft(language) ? TextDirection.RightToLeft : TextDirection.LeftToRight;
}
