using FactCheck.Annotation.Layers;

namespace FactCheck.Annotation.Merging;

/// <summary>Finds spans of one label that would share text only once both sides are together.</summary>
static class Overlaps
{
    /// <summary>Pairs of ids. O(n log n + pairs that overlap).</summary>
    /// <param name="spans">All spans.</param>
    /// <param name="isOpen">True for those of which it is not decided which side they are taken from.</param>
    public static IEnumerable<(string, string)> Between(IReadOnlyDictionary<string, Threefold<Span>> spans, Func<string, bool> isOpen)
    {
        foreach (var label in spans.SelectMany(span => Versions(span.Key, span.Value, isOpen)).GroupBy(version => version.Span.Label))
        {
            var open = new List<Version>();
            foreach (var next in label.OrderBy(version => version.Span.Extent.Hull))
            {
                open.RemoveAll(other => other.Span.Extent.Hull.End <= next.Span.Extent.Hull.Start);
                foreach (var other in open)
                    if (other.Span.Id != next.Span.Id && other.Side != next.Side && other.Span.Extent.Overlaps(next.Span.Extent))
                        yield return (other.Span.Id, next.Span.Id);
                open.Add(next);
            }
        }
    }

    // What both sides have alike cannot clash with either: each of them is one layer already.
    static IEnumerable<Version> Versions(string id, Threefold<Span> span, Func<string, bool> isOpen)
    {
        if (!span.Differs) yield break;
        if (span.Ours is { } ours && (isOpen(id) || !Equals(ours, span.Base))) yield return new Version(ours, MergeChoice.Ours);
        if (span.Theirs is { } theirs && (isOpen(id) || !Equals(theirs, span.Base))) yield return new Version(theirs, MergeChoice.Theirs);
    }

    readonly record struct Version(Span Span, MergeChoice Side);
}
