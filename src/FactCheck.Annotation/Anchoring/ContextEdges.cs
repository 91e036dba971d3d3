namespace FactCheck.Annotation.Anchoring;

/// <summary>Finds the text that now stands between what stood before and after a piece.</summary>
static class ContextEdges
{
    /// <summary>Units between the two, without blanks at their edges; empty where nothing is left between them; null where one of them is not found.</summary>
    public static UnitRange? Between(Piece piece, BlockMap map, NewText text)
    {
        var window = map.Window(piece.Old);
        var around = new UnitRange(Math.Max(0, window.Start - 2 * RecordedContext.Side), Math.Min(text.Length, window.End + 2 * RecordedContext.Side));
        var (before, after) = (map.Before(piece.Old.Start), map.After(piece.Old.End));
        var from = before.Old == piece.Old.Start ? before.New : AfterPrefix(piece, text, around);
        var to = after.Old == piece.Old.End ? after.New : BeforeSuffix(piece, text, around);
        if (from is not { } start || to is not { } end) return null;
        while (start < end && text.Units[start] == Folding.Blank) start++;
        while (end > start && text.Units[end - 1] == Folding.Blank) end--;
        return new UnitRange(start, Math.Max(start, end));
    }

    static int? AfterPrefix(Piece piece, NewText text, UnitRange around)
    {
        var prefix = piece.Prefix;
        if (prefix.IsEmpty && piece.Text.StartsText && around.Start == 0) return 0;
        for (var length = prefix.Length; length >= AnchoringLimits.EdgeContext; length = Shorter(length))
            if (Only(text, prefix[^length..], around, out var isRepeated) is { } at) return at + length;
            else if (isRepeated) return null;
        return null;
    }

    static int? BeforeSuffix(Piece piece, NewText text, UnitRange around)
    {
        var suffix = piece.Suffix;
        if (suffix.IsEmpty && piece.Text.EndsText && around.End == text.Length) return text.Length;
        for (var length = suffix.Length; length >= AnchoringLimits.EdgeContext; length = Shorter(length))
            if (Only(text, suffix[..length], around, out var isRepeated) is { } at) return at;
            else if (isRepeated) return null;
        return null;
    }

    static int Shorter(int length) => length == AnchoringLimits.EdgeContext ? 0 : Math.Max(length * 2 / 3, AnchoringLimits.EdgeContext);

    static int? Only(NewText text, ReadOnlySpan<int> units, UnitRange around, out bool isRepeated)
    {
        var starts = new List<int>();
        isRepeated = !text.Index.Find(units, around, 1, starts);
        return starts is [var only] && !isRepeated ? only : null;
    }
}
