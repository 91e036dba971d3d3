using System.Collections.Immutable;
using FactCheck.Text;

namespace FactCheck.Annotation.Layers;

/// <summary>
/// An implicit interval tree over spans in document order: the middle of every range of the array is the root of that range, and holds how far
/// any span in it reaches. So one span over the whole article costs a query nothing.
/// </summary>
sealed class ReachIndex
{
    readonly ImmutableArray<Span> _spans;
    readonly int[] _reach;

    public ReachIndex(ImmutableArray<Span> spans)
    {
        _spans = spans;
        _reach = new int[spans.Length];
        Build(0, spans.Length);
    }

    /// <summary>Appends the spans of which some piece overlaps <paramref name="range"/>, in document order. O((found + 1) log n).</summary>
    public void Overlapping(TextSpan range, List<Span> into) => Collect(0, _spans.Length, range, into);

    int Build(int low, int high)
    {
        if (low == high) return 0;
        var middle = low + (high - low) / 2;
        return _reach[middle] = Math.Max(_spans[middle].Extent.Hull.End, Math.Max(Build(low, middle), Build(middle + 1, high)));
    }

    void Collect(int low, int high, TextSpan range, List<Span> into)
    {
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (_reach[middle] <= range.Start) return;
            Collect(low, middle, range, into);
            var span = _spans[middle];
            if (span.Extent.Hull.Start >= range.End) return;
            if (span.Extent.Overlaps(range)) into.Add(span);
            low = middle + 1;
        }
    }
}
