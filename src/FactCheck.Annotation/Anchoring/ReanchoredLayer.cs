using System.Collections.Immutable;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;

namespace FactCheck.Annotation.Anchoring;

/// <summary>The layer that comes of the places that were accepted, and what has none. Compared by reference.</summary>
public sealed class ReanchoredLayer
{
    ReanchoredLayer(Layer layer, ImmutableArray<RecordedSpan> dropped, ImmutableArray<Relation> droppedRelations) =>
        (Layer, Dropped, DroppedRelations) = (layer, dropped, droppedRelations);

    /// <summary>The layer on the article as it is now.</summary>
    public Layer Layer { get; }

    /// <summary>Spans without a place, as they are recorded.</summary>
    public ImmutableArray<RecordedSpan> Dropped { get; }

    /// <summary>Relations that began or ended at one of those.</summary>
    public ImmutableArray<Relation> DroppedRelations { get; }

    /// <summary>
    /// Puts the spans in their places. One whose text is another now counts as modified. A layer that was complete stays so only where every span is
    /// there with the same text; else it is in progress.
    /// </summary>
    /// <param name="recorded">What was recorded.</param>
    /// <param name="article">The article as it is now.</param>
    /// <param name="places">Accepted places by id of the span; spans that are not named are dropped.</param>
    /// <param name="now">When it was accepted (UTC).</param>
    public static ReanchoredLayer Of(
        RecordedAnnotations recorded, Article article, IReadOnlyDictionary<string, Extent> places, DateTimeOffset now)
    {
        var spans = new List<Span>();
        var dropped = ImmutableArray.CreateBuilder<RecordedSpan>();
        var isUnchanged = true;
        foreach (var span in recorded.Spans)
        {
            if (places.TryGetValue(span.Id, out var place))
            {
                var reads = place.Hull.Of(article.Text).SequenceEqual(span.Quote);
                spans.Add(reads ? span.At(place) : span.At(place) with { Modified = now });
                isUnchanged &= reads;
            }
            else
            {
                dropped.Add(span);
            }
        }
        var gone = dropped.Select(span => span.Id).ToHashSet(StringComparer.Ordinal);
        var lost = recorded.Relations.Where(relation => relation.EndsHere().Any(gone.Contains)).ToImmutableArray();
        var stays = isUnchanged && dropped.Count == 0;
        var layer = Layer.Of(
            spans,
            recorded.Relations.Except(lost),
            stays ? recorded.Status : LayerStatus.InProgress,
            stays || recorded.Status == LayerStatus.InProgress ? recorded.StatusReason : null);
        return new ReanchoredLayer(layer, dropped.ToImmutable(), lost);
    }
}
