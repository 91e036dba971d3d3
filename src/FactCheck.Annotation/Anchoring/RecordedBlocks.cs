namespace FactCheck.Annotation.Anchoring;

/// <summary>Equal stretches by what is recorded: a quote with its context that stands in the new text once, and was recorded for one place only.</summary>
static class RecordedBlocks
{
    /// <summary>The blocks; tells each piece its place.</summary>
    /// <param name="pieces">What is to be found.</param>
    /// <param name="text">The new text.</param>
    /// <param name="old">The old text; null: it is not known.</param>
    public static List<Block> Of(IReadOnlyList<Anchored> pieces, NewText text, FoldedText? old)
    {
        var oldIndex = old is null ? null : new GramIndex(old);
        var found = new Dictionary<int, List<(Anchored Anchored, int Start)>>();
        var starts = new List<int>();
        foreach (var anchored in pieces)
        {
            var piece = anchored.Piece;
            if (piece.IsBlank || !IsTelling(piece)) continue;
            if (oldIndex is not null && Only(oldIndex, piece.Needle, new UnitRange(0, old!.Length), starts) is null) continue;
            if (Only(text.Index, piece.Needle, text.All, starts) is not { } start) continue;
            var quote = start + piece.Prefix.Length;
            if (!found.TryGetValue(quote, out var others)) found[quote] = others = [];
            others.Add((anchored, start));
        }
        var blocks = new List<Block>();
        foreach (var same in found.Values.Where(same => same.TrueForAll(other => other.Anchored.Piece.Old.Start == same[0].Anchored.Piece.Old.Start)))
            foreach (var (anchored, start) in same)
            {
                var piece = anchored.Piece;
                anchored.Own = UnitRange.FromLength(start + piece.Prefix.Length, piece.Quote.Length);
                blocks.AddRange(piece.NeedleAt(start));
            }
        return blocks;
    }

    // Context that was cut off by nothing but the ends of a tiny text tells nothing.
    static bool IsTelling(Piece piece) => FoldedText.Weight(piece.Needle) >= AnchoringLimits.SolidWeight;

    static int? Only(GramIndex index, ReadOnlySpan<int> needle, UnitRange range, List<int> starts)
    {
        starts.Clear();
        return index.Find(needle, range, 1, starts) && starts is [var start] ? start : null;
    }
}
