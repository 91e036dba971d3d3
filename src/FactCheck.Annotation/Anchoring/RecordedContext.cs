namespace FactCheck.Annotation.Anchoring;

/// <summary>How much of the text that is recorded around a piece stands around a place.</summary>
static class RecordedContext
{
    /// <summary>Code points that are recorded on each side; more count no more.</summary>
    public const int Side = 20;

    /// <summary>
    /// Characters in common on both sides, at most twice <see cref="Side"/>. Where the text began or ended there and does so now, that says as much as
    /// <see cref="AnchoringLimits.EdgeContext"/> more.
    /// </summary>
    public static int Around(Piece piece, ReadOnlySpan<int> text, UnitRange place) => Before(piece, text, place.Start) + After(piece, text, place.End);

    static int Before(Piece piece, ReadOnlySpan<int> text, int start)
    {
        var prefix = piece.Prefix;
        var count = 0;
        while (count < prefix.Length && count < start && prefix[^(count + 1)] == text[start - count - 1]) count++;
        return Math.Min(count == prefix.Length && count == start && piece.Text.StartsText ? count + AnchoringLimits.EdgeContext : count, Side);
    }

    static int After(Piece piece, ReadOnlySpan<int> text, int end)
    {
        var suffix = piece.Suffix;
        var count = suffix.CommonPrefixLength(text[end..]);
        return Math.Min(count == suffix.Length && end + count == text.Length && piece.Text.EndsText ? count + AnchoringLimits.EdgeContext : count, Side);
    }
}
