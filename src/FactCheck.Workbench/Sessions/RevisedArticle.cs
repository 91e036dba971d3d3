using System.Collections.Immutable;
using FactCheck.Annotation.Anchoring;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Storage.Sessions;

namespace FactCheck.Workbench.Sessions;

/// <summary>An article whose text changed since it was annotated, with what became of each span. Nothing was written. Compared by reference.</summary>
public sealed class RevisedArticle
{
    readonly SessionContext _context;
    readonly RevisedLayer _layer;

    RevisedArticle(SessionContext context, Article article, RevisedLayer layer, ImmutableArray<SpanProposal> proposals) =>
        (_context, Article, _layer, Proposals) = (context, article, layer, proposals);

    /// <summary>The article as it is now.</summary>
    public Article Article { get; }

    /// <summary>What became of each span, in the order of the old text.</summary>
    public ImmutableArray<SpanProposal> Proposals { get; }

    /// <summary>What was recorded.</summary>
    public RecordedAnnotations Recorded => _layer.Recorded;

    /// <summary>Looks for the spans. Costs up to a second for thousands of spans in a megabyte, so not on the screen's thread.</summary>
    /// <param name="context">The corpus and who annotates.</param>
    /// <param name="article">The article as it is now; from now on the screen's.</param>
    /// <param name="layer">The layer as it was.</param>
    public static RevisedArticle Of(SessionContext context, Article article, RevisedLayer layer) =>
        new(context, article, layer, Reanchoring.Propose(layer.Recorded, article));

    /// <summary>The layer that comes of the accepted places.</summary>
    /// <param name="places">Places by id; spans that are not named are dropped.</param>
    public ReanchoredLayer With(IReadOnlyDictionary<string, Extent> places) =>
        ReanchoredLayer.Of(Recorded, Article, places, _context.Writer.Time.GetUtcNow());

    /// <summary>Puts the layer in the place of the old one. Writes files, so not on the screen's thread.</summary>
    /// <returns>Null where it is in place; else why not, as sentences that are not made safe.</returns>
    public string? Save(Layer layer)
    {
        // A text of its own, as units are found lazily and the screen goes on showing the article.
        var workers = new Article(Article.Metadata, Article.Text, Article.Sha256);
        return _context.Store.Reanchor(_context.Writer, workers, _layer.Stamp, layer) switch
        {
            ReplacementOutcome.Failed failed => failed.Reason,
            ReplacementOutcome.HeldElsewhere => "The article was opened elsewhere in the meantime. Nothing was changed.",
            _ => null,
        };
    }
}
