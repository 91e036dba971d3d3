namespace FactCheck.Annotation.Anchoring;

/// <summary>
/// Equal stretches of two versions of a text: what both begin and end with, and what grows out of stretches that occur once in each. Every stretch
/// is as long as it can be, so where an insertion or deletion could be slid along repeated text, two of them overlap, and what lies in the overlap
/// cannot be told apart.
/// </summary>
static class TextBlocks
{
    // Long enough to be rare in news text, and looked for only at every few units of the old text, as a longer stretch holds one of those.
    const int LongGram = 16;
    const int ShortGram = 8;

    public static List<Block> Of(FoldedText before, FoldedText after)
    {
        ReadOnlySpan<int> old = before.Units, now = after.Units;
        var same = old.CommonPrefixLength(now);
        if (same == old.Length && same == now.Length) return Whole(same);
        var blocks = new List<Block>();
        var (start, end) = AddEnds(old, now, same, blocks);
        var (wholeOld, wholeNew) = (new UnitRange(start, old.Length - end), new UnitRange(start, now.Length - end));
        if (wholeOld.Length <= 0 || wholeNew.Length <= 0) return blocks;
        AddUnique(old, now, wholeOld, wholeNew, LongGram, blocks);
        foreach (var (gapOld, gapNew) in Gaps(new BlockMap(blocks, old.Length, now.Length), wholeOld, wholeNew))
            AddUnique(old, now, gapOld, gapNew, ShortGram, blocks);
        return blocks;
    }

    static List<Block> Whole(int length) => length == 0 ? [] : [new Block(0, 0, length)];

    // Short ends count where together they leave nothing of one text: then the other is that text with something put in.
    static (int Start, int End) AddEnds(ReadOnlySpan<int> old, ReadOnlySpan<int> now, int start, List<Block> blocks)
    {
        var end = CommonSuffixLength(old, now);
        var explainsAll = start + end >= Math.Min(old.Length, now.Length);
        var startCounts = start > 0 && (explainsAll || IsSolid(old[..start]));
        var endCounts = end > 0 && (explainsAll || IsSolid(old[^end..]));
        if (startCounts) blocks.Add(new Block(0, 0, start));
        if (endCounts) blocks.Add(new Block(old.Length - end, now.Length - end, end));
        return (startCounts ? start : 0, endCounts ? end : 0);
    }

    static void AddUnique(
        ReadOnlySpan<int> old, ReadOnlySpan<int> now, UnitRange inOld, UnitRange inNew, int gram, List<Block> blocks)
    {
        if (inOld.Length < gram || inNew.Length < gram) return;
        var grams = new UniqueGrams(old, inOld, gram);
        grams.CountInOld(old, inOld);
        grams.CountInNew(now, inNew);
        var reached = 0;
        var shift = 0;
        foreach (var (atOld, atNew) in grams.Unique())
        {
            if (atOld + gram <= reached && atNew - atOld == shift) continue;
            var before = CommonSuffixLength(old[..atOld], now[..atNew]);
            var after = old[atOld..].CommonPrefixLength(now[atNew..]);
            (reached, shift) = (atOld + after, atNew - atOld);
            if (IsSolid(old.Slice(atOld - before, before + after)))
                blocks.Add(new Block(atOld - before, atNew - before, before + after));
        }
    }

    static IEnumerable<(UnitRange Old, UnitRange New)> Gaps(BlockMap map, UnitRange old, UnitRange now)
    {
        var (fromOld, fromNew) = (old.Start, now.Start);
        foreach (var block in map.Chain.Append(new Block(old.End, now.End, 0)))
        {
            if (block.OldStart > fromOld && block.NewStart > fromNew)
                yield return (new UnitRange(fromOld, Math.Min(block.OldStart, old.End)), new UnitRange(fromNew, Math.Min(block.NewStart, now.End)));
            (fromOld, fromNew) = (Math.Max(fromOld, block.Old.End), Math.Max(fromNew, block.New.End));
        }
    }

    static bool IsSolid(ReadOnlySpan<int> units) =>
        units.Length >= 4 * AnchoringLimits.SolidWeight || FoldedText.Weight(units) >= AnchoringLimits.SolidWeight;

    static int CommonSuffixLength(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        var length = 0;
        while (length < a.Length && length < b.Length && a[^(length + 1)] == b[^(length + 1)]) length++;
        return length;
    }
}
