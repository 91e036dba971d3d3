using System.Collections.Immutable;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Edits;
using FactCheck.Formats.Standoff;

namespace FactCheck.Formats.Journal;

/// <summary>Edits as journals hold them, and back.</summary>
public static class JournalEdits
{
    /// <summary>
    /// The edit with offsets in code points and quotes. Compounds within compounds become one, as their steps follow each other anyway. Times of
    /// spans are cut to whole seconds, as in standoff files.
    /// </summary>
    /// <exception cref="ArgumentException">A span ends after the text or cuts a surrogate pair.</exception>
    public static JournalEdit Of(Edit edit, Article article) => edit switch
    {
        Edit.AddSpan add => new JournalEdit.AddSpan(StandoffWriter.Write(article.Text, article.Document.Offsets, add.Span)),
        Edit.RemoveSpan remove => new JournalEdit.RemoveSpan(remove.Id),
        Edit.ReplaceSpan replace => new JournalEdit.ReplaceSpan(StandoffWriter.Write(article.Text, article.Document.Offsets, replace.After)),
        Edit.AddRelation add => new JournalEdit.AddRelation(StandoffWriter.Write(add.Relation)),
        Edit.RemoveRelation remove => new JournalEdit.RemoveRelation(remove.Id),
        Edit.ReplaceRelation replace => new JournalEdit.ReplaceRelation(StandoffWriter.Write(replace.After)),
        Edit.SetStatus set => new JournalEdit.SetStatus(StandoffNames.Of(set.Status), set.Reason),
        Edit.Compound all => new JournalEdit.Compound([.. all.Steps.Select(step => Of(step, article)).SelectMany(Steps)]),
        _ => throw new ArgumentException($"The edit {edit.GetType().Name} has no form in a journal.", nameof(edit)),
    };

    /// <summary>The edit, or every reason why it does not fit the article. Whether it fits a layer shows when it is applied.</summary>
    public static Parsed<Edit> Read(JournalEdit edit, Article article)
    {
        var problems = ImmutableArray.CreateBuilder<FormatProblem>();
        var read = Read(edit, article, problems);
        return problems.Count > 0 ? new Parsed<Edit>(null, problems.ToImmutable()) : new Parsed<Edit>(read, []);
    }

    static IReadOnlyList<JournalEdit> Steps(JournalEdit edit) => edit is JournalEdit.Compound all ? all.Steps : [edit];

    static Edit? Read(JournalEdit edit, Article article, ImmutableArray<FormatProblem>.Builder problems)
    {
        switch (edit)
        {
            case JournalEdit.AddSpan add:
                return StandoffReader.Read(add.Span, article, article.Document.Offsets, problems) is { } added ? new Edit.AddSpan(added) : null;
            case JournalEdit.ReplaceSpan replace:
                return StandoffReader.Read(replace.Span, article, article.Document.Offsets, problems) is { } after ? new Edit.ReplaceSpan(after) : null;
            case JournalEdit.RemoveSpan remove:
                return new Edit.RemoveSpan(remove.Id);
            case JournalEdit.AddRelation add:
                return new Edit.AddRelation(StandoffReader.Read(add.Relation));
            case JournalEdit.RemoveRelation remove:
                return new Edit.RemoveRelation(remove.Id);
            case JournalEdit.ReplaceRelation replace:
                return new Edit.ReplaceRelation(StandoffReader.Read(replace.Relation));
            case JournalEdit.SetStatus set when StandoffNames.Status(set.Status) is { } status:
                return new Edit.SetStatus(status, set.Reason);
            case JournalEdit.SetStatus set:
                problems.Add(new FormatProblem("status", "status", $"\"{set.Status}\" is no status; expected \"in-progress\" or \"complete\"."));
                return null;
            case JournalEdit.Compound all:
                return ReadAll(all, article, problems);
            default:
                throw new ArgumentException($"The edit {edit.GetType().Name} is not known here.", nameof(edit));
        }
    }

    static Edit.Compound ReadAll(JournalEdit.Compound all, Article article, ImmutableArray<FormatProblem>.Builder problems)
    {
        var steps = ImmutableArray.CreateBuilder<Edit>(all.Steps.Count);
        foreach (var step in all.Steps)
            if (Read(step, article, problems) is { } read) steps.Add(read);
        return new Edit.Compound(steps.ToImmutable());
    }
}
