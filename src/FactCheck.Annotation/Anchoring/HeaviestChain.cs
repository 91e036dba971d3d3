namespace FactCheck.Annotation.Anchoring;

/// <summary>Of many blocks those that stand in the same order on both sides and together hold the most text. O(n log n).</summary>
static class HeaviestChain
{
    /// <summary>
    /// The chain: no start or end comes before that of the block before it, on either side. Neighbours may overlap, or begin at the same place of one side:
    /// an insertion in repeated text at the very start can be read both ways.
    /// </summary>
    public static List<Block> Of(IReadOnlyCollection<Block> blocks)
    {
        Block[] ordered = [.. blocks.OrderBy(b => b.OldStart).ThenBy(b => b.NewStart).ThenBy(b => b.Length)];
        int[] starts = [.. ordered.Select(b => b.NewStart).Distinct().Order()];
        var total = new long[ordered.Length];
        var previous = new int[ordered.Length];
        var best = new int[starts.Length + 1]; // a Fenwick tree of maxima: 1 + index of the block that ends the heaviest chain
        for (var i = 0; i < ordered.Length; i++)
        {
            var rank = Array.BinarySearch(starts, ordered[i].NewStart) + 1;
            var before = 0;
            for (var at = rank; at > 0; at -= at & -at)
                if (best[at] is var other and > 0 && (before == 0 || total[other - 1] > total[before - 1])) before = other;
            previous[i] = before - 1;
            total[i] = ordered[i].Length + (before > 0 ? total[before - 1] : 0);
            for (var at = rank; at < best.Length; at += at & -at)
                if (best[at] == 0 || total[best[at] - 1] < total[i]) best[at] = i + 1;
        }
        return WithIncreasingEnds(Path(ordered, total, previous));
    }

    static List<Block> Path(Block[] ordered, long[] total, int[] previous)
    {
        var path = new List<Block>();
        if (ordered.Length == 0) return path;
        var last = 0;
        for (var i = 1; i < total.Length; i++)
            if (total[i] > total[last]) last = i;
        for (var i = last; i >= 0; i = previous[i]) path.Add(ordered[i]);
        path.Reverse();
        return path;
    }

    static List<Block> WithIncreasingEnds(List<Block> path)
    {
        var kept = new List<Block>(path.Count);
        foreach (var block in path)
        {
            while (kept.Count > 0 && !EndsBefore(kept[^1], block) && kept[^1].Length < block.Length) kept.RemoveAt(kept.Count - 1);
            if (kept.Count == 0 || EndsBefore(kept[^1], block)) kept.Add(block);
        }
        return kept;
    }

    static bool EndsBefore(Block a, Block b) => a.Old.End <= b.Old.End && a.New.End <= b.New.End;
}
