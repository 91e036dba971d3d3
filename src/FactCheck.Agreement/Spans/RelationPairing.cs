using FactCheck.Agreement.Numerics;

namespace FactCheck.Agreement.Spans;

/// <summary>
/// Pairs the relations of two annotators in one document, one to one, where both ends are the same: in one document, of one label, and with the
/// same offsets or an overlap. Near-linear, for only relations whose first ends lie near each other are compared. One instance per thread.
/// </summary>
sealed class RelationPairing(AlignmentRule rule)
{
    readonly MaximumWeightMatching _solver = new();
    SpanRelation[] _right = [];

    /// <summary>The credit of the heaviest pairing.</summary>
    /// <param name="left">Relations of one annotator, each once.</param>
    /// <param name="right">Relations of the other, each once.</param>
    /// <param name="credit">Above 0: what a pair with the same ends is worth.</param>
    internal double Match(IReadOnlyCollection<SpanRelation> left, IReadOnlyCollection<SpanRelation> right, Func<SpanRelation, SpanRelation, double> credit)
    {
        _right = [.. right.OrderBy(relation => relation.From.Span.Start)];
        var starts = Array.ConvertAll(_right, relation => relation.From.Span.Start);
        var longest = _right.Length == 0 ? 0 : _right.Max(relation => relation.From.Span.Length);
        _solver.Begin(_right.Length);
        foreach (var relation in left)
        {
            for (var j = FirstAfter(starts, relation.From.Span.Start - longest); j < _right.Length && starts[j] < relation.From.Span.End; j++)
                if (Same(relation.From, _right[j].From) && Same(relation.To, _right[j].To)) _solver.Edge(j, credit(relation, _right[j]));
            _solver.EndLeft();
        }
        return _solver.Solve();
    }

    /// <summary>For each relation of the left side of the last match, in its order, its counterpart; null where it has none.</summary>
    internal IEnumerable<SpanRelation?> Counterparts()
    {
        foreach (var right in _solver.RightOf.ToArray()) yield return right < 0 ? null : _right[right];
    }

    static int FirstAfter(int[] starts, int position)
    {
        int low = 0, high = starts.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (starts[middle] > position) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    bool Same(RelationEnd a, RelationEnd b) =>
        a.Document == b.Document && a.Span.Label == b.Span.Label && (rule == AlignmentRule.SameOffsets ? a.Span == b.Span : a.Span.Shared(b.Span) > 0);
}
