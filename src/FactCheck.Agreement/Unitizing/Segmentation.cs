using FactCheck.Agreement.Spans;

namespace FactCheck.Agreement.Unitizing;

/// <summary>
/// One annotator's spans of a document with one label at each position: where spans overlap the longer counts, of equally long ones the
/// earlier.
/// </summary>
static class Segmentation
{
    /// <summary>Segments in ascending order, not overlapping.</summary>
    /// <param name="spans">Sorted by start.</param>
    /// <param name="cut">Spans that lost a position to a longer one.</param>
    internal static List<(int Start, int End, int Label)> Of(ReadOnlySpan<SpanEntry> spans, out int cut)
    {
        cut = 0;
        var segments = new List<(int Start, int End, int Label)>(spans.Length);
        var end = 0;
        var overlapping = false;
        foreach (ref readonly var span in spans)
        {
            overlapping |= span.Start < end;
            end = Math.Max(end, span.End);
            segments.Add((span.Start, span.End, span.Label));
        }
        return overlapping ? Flatten(spans, out cut) : segments;
    }

    static List<(int Start, int End, int Label)> Flatten(ReadOnlySpan<SpanEntry> spans, out int cut)
    {
        var edges = new SortedSet<int>();
        foreach (ref readonly var span in spans)
        {
            edges.Add(span.Start);
            edges.Add(span.End);
        }
        var entries = spans.ToArray();
        var open = new SortedSet<int>(Comparer<int>.Create((x, y) => entries[x].Length != entries[y].Length ? entries[y]
            .Length.CompareTo(entries[x].Length) : x.CompareTo(y)));
        var lost = new HashSet<int>();
        var segments = new List<(int Start, int End, int Label)>();
        var next = 0;
        var last = -1;
        var ends = new PriorityQueue<int, int>();
        var from = 0;
        foreach (var edge in edges)
        {
            if (open.Count > 0)
            {
                var longest = open.Min;
                if (last == longest && segments[^1].End == from) segments[^1] = (segments[^1].Start, edge, segments[^1].Label);
                else segments.Add((from, edge, entries[longest].Label));
                last = longest;
            }
            while (ends.TryPeek(out var ended, out var at) && at <= edge)
            {
                ends.Dequeue();
                open.Remove(ended);
            }
            while (next < entries.Length && entries[next].Start == edge)
            {
                open.Add(next);
                ends.Enqueue(next, entries[next].End);
                next++;
            }
            foreach (var hidden in open.Skip(1)) lost.Add(hidden);
            from = edge;
        }
        cut = lost.Count;
        return segments;
    }
}
