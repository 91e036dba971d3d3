using FactCheck.Agreement.Numerics;

namespace FactCheck.Agreement.Spans;

/// <summary>
/// The best one-to-one matching of overlapping spans. A sweep cuts the two lists into runs that no span crosses; almost all runs hold one span
/// of each side and need no search. One instance per thread.
/// </summary>
/// <param name="credit">What two overlapping spans of one group are worth; 0 is no match.</param>
sealed class OverlapMatching(SpanCredit credit)
{
    readonly MaximumWeightMatching _solver = new();

    /// <summary>Adds the credit of the best matching to the counts of each group.</summary>
    /// <param name="a">Sorted by group, start and end.</param>
    /// <param name="b">The same.</param>
    /// <param name="byGroup">Counts to add to.</param>
    internal void Match(ReadOnlySpan<SpanEntry> a, ReadOnlySpan<SpanEntry> b, Span<MatchTally> byGroup)
    {
        int i = 0, j = 0;
        while (NextRun(a, b, ref i, ref j, out var firstA, out var firstB)) byGroup[a[firstA].Group].Credit += Best(a[firstA..i], b[firstB..j]);
    }

    /// <summary>The matched pairs, by position in the two lists, in ascending order of the first.</summary>
    internal void Pairs(ReadOnlySpan<SpanEntry> a, ReadOnlySpan<SpanEntry> b, List<(int A, int B)> pairs)
    {
        int i = 0, j = 0;
        while (NextRun(a, b, ref i, ref j, out var firstA, out var firstB))
        {
            Search(a[firstA..i], b[firstB..j]);
            _solver.Solve();
            for (var left = 0; left < i - firstA; left++)
                if (_solver.RightOf[left] is >= 0 and var right) pairs.Add((firstA + left, firstB + right));
        }
    }

    /// <summary>
    /// The next spans of both sides that hang together by overlaps, <c>[firstA, i)</c> and <c>[firstB, j)</c>. Spans that lie before all that is left
    /// of the other side are passed over.
    /// </summary>
    static bool NextRun(ReadOnlySpan<SpanEntry> a, ReadOnlySpan<SpanEntry> b, ref int i, ref int j, out int firstA, out int firstB)
    {
        while (i < a.Length && j < b.Length)
        {
            ref readonly var left = ref a[i];
            ref readonly var right = ref b[j];
            if (left.Group != right.Group ? left.Group < right.Group : left.End <= right.Start) i++;
            else if (left.Group != right.Group || right.End <= left.Start) j++;
            else
            {
                (firstA, firstB) = (i, j);
                Extend(a, b, left.Group, Math.Max(left.End, right.End), ref i, ref j);
                return true;
            }
        }
        (firstA, firstB) = (i, j);
        return false;
    }

    static void Extend(ReadOnlySpan<SpanEntry> a, ReadOnlySpan<SpanEntry> b, int group, int end, ref int i, ref int j)
    {
        i++;
        j++;
        while (true)
        {
            if (i < a.Length && a[i].Group == group && a[i].Start < end) end = Math.Max(end, a[i++].End);
            else if (j < b.Length && b[j].Group == group && b[j].Start < end) end = Math.Max(end, b[j++].End);
            else return;
        }
    }

    double Best(ReadOnlySpan<SpanEntry> a, ReadOnlySpan<SpanEntry> b)
    {
        if (a.Length == 1 && b.Length == 1) return credit(in a[0], in b[0]);
        if (a.Length > 1 && b.Length > 1)
        {
            Search(a, b);
            return _solver.Solve();
        }
        double best = 0;
        foreach (ref readonly var left in a)
            foreach (ref readonly var right in b)
                if (left.Shared(right) > 0) best = Math.Max(best, credit(in left, in right));
        return best;
    }

    void Search(ReadOnlySpan<SpanEntry> a, ReadOnlySpan<SpanEntry> b)
    {
        _solver.Begin(b.Length);
        foreach (ref readonly var left in a)
        {
            for (var right = 0; right < b.Length && b[right].Start < left.End; right++)
                if (b[right].End > left.Start) _solver.Edge(right, credit(in left, in b[right]));
            _solver.EndLeft();
        }
    }
}
