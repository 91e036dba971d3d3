using System.Globalization;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Formats;
using FactCheck.Formats.Standoff;
using FactCheck.Storage;
using FactCheck.Storage.Records;
using FactCheck.Storage.Sessions;

namespace FactCheckTUI.History;

/// <summary>Reads a kept copy as a layer of its article, and puts it in the place of what is there.</summary>
sealed class Restoration(ICorpusStore store, LayerName layer, LayerCopy copy)
{
    /// <summary>The article and the copy's layer on it, or why there is none.</summary>
    public (Article? Article, Layer? Layer, string Problem) Read()
    {
        switch (store.ReadArticle(layer.Article))
        {
            case ArticleReading.Unusable unusable:
                return (null, null, unusable.Problem.Message);
            case ArticleReading.Found { Article: var article }:
                if (copy.IsUnread) return (article, null, copy.Note);
                if (copy.File is null) return (article, null, $"{copy.Kept.Path} is no standoff file that can be read. To look at it, open it with an editor.");
                if (copy.File.Annotator != layer.Annotator.Value) return (article, null, $"{copy.Kept.Path} says that {copy.File.Annotator} annotated, not {layer.Annotator}.");
                if (StandoffReader.IsOfAnotherText(copy.File, article)) return (article, null, $"{copy.Kept.Name} was made on another text of the article, so it cannot take the place of annotations on the present one. It stays at {copy.Kept.Path}, where every span has its quote.");
                var read = StandoffReader.Read(copy.File, article);
                return (article, read.Value, read.Value is null ? Sentence(read.Problems) : "");
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>Puts the copy in the place of what is there, as the next revision; or as it is, where what is there is missing or cannot be read.</summary>
    /// <param name="writer">Who does it.</param>
    /// <param name="article">The article.</param>
    /// <param name="wanted">The copy's layer.</param>
    public ReplacementOutcome Run(LayerWriter writer, Article article, Layer wanted) =>
        store.ReadLayer(layer.Annotator, article) is LayerReading.Unusable or LayerReading.Revised || (copy.Kept.Kind == KeptKind.Revision && store.Records.PresentVersion(layer) == LayerVersion.None)
            ? store.PutBack(writer, article, copy.Bytes)
            : LayerReplacement.Run(store, writer, article, wanted);

    /// <summary>What came of it, for people.</summary>
    public string Tell(ReplacementOutcome outcome) => outcome switch
    {
        ReplacementOutcome.Replaced replaced => string.Create(
            CultureInfo.InvariantCulture, $"Restored {copy.Kept.Name} of {layer}; it is revision {replaced.Version.Revision} now. What was there before is kept: factcheck recover lists it."),
        ReplacementOutcome.Unchanged unchanged => string.Create(
            CultureInfo.InvariantCulture, $"{copy.Kept.Name} is the same as what is there, revision {unchanged.Version.Revision}; nothing was changed."),
        ReplacementOutcome.HeldElsewhere held => $"{layer} is open{Where(held.Holder)}; nothing was changed. Leave the article there, then restore again.",
        ReplacementOutcome.Failed failed => $"Not restored: {failed.Reason}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    static string Sentence(IReadOnlyList<FormatProblem> problems) => problems.Count == 1 ? problems[0].Message : $"{problems[0].Message} And {problems.Count - 1} more problems.";

    static string Where(SessionHolder? holder) => holder is null
        ? " elsewhere"
        : string.Create(CultureInfo.InvariantCulture, $" in a session of {holder.User} at {holder.Host} since {holder.Since:yyyy-MM-dd HH:mm:ss}Z");
}
