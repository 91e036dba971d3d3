using FactCheck.Agreement.Spans;

namespace FactCheck.Agreement.Unitizing;

/// <summary>What the 2016 family is computed from: sums over positions, which add up over documents.</summary>
sealed class UnitizedTally
{
    internal UnitizedTally(int labels)
    {
        Marked = new double[labels];
        Valued = new double[labels, labels];
        Matched = new double[labels];
    }

    /// <summary>Positions times annotators.</summary>
    internal double Positions { get; set; }

    /// <summary>For each label the positions under it, over annotators.</summary>
    internal double[] Marked { get; }

    /// <summary>Pairs of annotators that differ at a position, labels and gaps compared, over annotators - 1.</summary>
    internal double Differing { get; set; }

    /// <summary>Pairs of which one marked the position and the other did not, over annotators - 1.</summary>
    internal double HalfMarked { get; set; }

    /// <summary>Pairs that chance cannot form: a unit with itself (its length squared), a gap's position with itself.</summary>
    internal double Self { get; set; }

    /// <summary>Pairs of labels at a position, both orders, over annotators - 1.</summary>
    internal double[,] Valued { get; }

    /// <summary>For each label the squared lengths of the parts of its units where another annotator marked something.</summary>
    internal double[] Matched { get; }

    /// <summary>The squared lengths of the intersections of two units, over annotators - 1.</summary>
    internal double MatchedPairwise { get; set; }

    internal double Gaps => Positions - Marked.Sum();

    /// <summary>Spans of which a longer one of the same annotator hides a part.</summary>
    internal long Cut { get; set; }

    /// <summary>For each label the positions at which it and another annotator's label meet.</summary>
    internal double[] Shared()
    {
        var shared = new double[Marked.Length];
        for (var a = 0; a < shared.Length; a++)
            for (var b = 0; b < shared.Length; b++)
                shared[a] += Valued[a, b];
        return shared;
    }

    /// <summary>The positions at which labels meet that are the same.</summary>
    internal double Agreed()
    {
        double agreed = 0;
        for (var label = 0; label < Marked.Length; label++) agreed += Valued[label, label];
        return agreed;
    }

    /// <summary>Adds a document that all annotators annotated.</summary>
    internal void Add(SpanStudy study, int document)
    {
        var annotators = study.Annotators.Length;
        var cursors = new SegmentCursor[annotators];
        for (var annotator = 0; annotator < annotators; annotator++)
        {
            var segments = Segmentation.Of(study.ByStart.Of(document, annotator), out var cut);
            Cut += cut;
            cursors[annotator] = new SegmentCursor(segments);
            double units = 0;
            foreach (var (start, end, label) in segments)
            {
                Marked[label] += end - start;
                Self += (double)(end - start) * (end - start);
                units += end - start;
            }
            Self += study.Documents[document].Length - units;
        }
        Positions += (double)annotators * study.Documents[document].Length;
        if (annotators > 1) Sweep(cursors);
    }

    void Sweep(SegmentCursor[] cursors)
    {
        var others = cursors.Length - 1.0;
        var intersection = new double[cursors.Length, cursors.Length];
        var labels = new int[cursors.Length];
        var position = 0;
        while (true)
        {
            var next = int.MaxValue;
            var marked = 0;
            for (var a = 0; a < cursors.Length; a++)
            {
                labels[a] = cursors[a].LabelAt(position);
                if (labels[a] >= 0) marked++;
                next = Math.Min(next, cursors[a].NextEdge(position));
            }
            if (next == int.MaxValue) return;
            double length = next - position;
            HalfMarked += 2 * length * marked * (cursors.Length - marked) / others;
            for (var a = 0; a < cursors.Length; a++)
            {
                if (labels[a] >= 0 && marked > 1) cursors[a].Shared += length;
                for (var b = 0; b < a; b++)
                {
                    if (labels[a] != labels[b]) Differing += 2 * length / others;
                    if (labels[a] < 0 || labels[b] < 0) continue;
                    Valued[labels[a], labels[b]] += length / others;
                    Valued[labels[b], labels[a]] += length / others;
                    intersection[a, b] += length;
                }
            }
            for (var a = 0; a < cursors.Length; a++)
            {
                if (labels[a] < 0 || cursors[a].NextEdge(position) != next) continue;
                Matched[labels[a]] += cursors[a].Shared * cursors[a].Shared;
                cursors[a].Shared = 0;
                for (var b = 0; b < cursors.Length; b++)
                {
                    var (high, low) = (Math.Max(a, b), Math.Min(a, b));
                    MatchedPairwise += 2 * intersection[high, low] * intersection[high, low] / others;
                    intersection[high, low] = 0;
                }
            }
            position = next;
        }
    }

    /// <summary>Walks along segments.</summary>
    sealed class SegmentCursor(List<(int Start, int End, int Label)> segments)
    {
        int _next;

        /// <summary>Positions of the current segment at which another annotator marked something.</summary>
        internal double Shared { get; set; }

        internal int LabelAt(int position)
        {
            while (_next < segments.Count && segments[_next].End <= position) _next++;
            return _next < segments.Count && segments[_next].Start <= position ? segments[_next].Label : -1;
        }

        /// <summary>Where the current segment or gap ends; the largest number after the last segment.</summary>
        internal int NextEdge(int position) =>
            _next == segments.Count ? int.MaxValue : segments[_next].Start > position ? segments[_next].Start : segments[_next].End;
    }
}
