using FactCheck.Text.Icu;

namespace FactCheck.Text.Layout;

/// <summary>Breaks one paragraph into screen lines: greedy, at the opportunities of UAX #14, else before the cluster that does not fit.</summary>
internal static class LineWrapper
{
    /// <summary>Offsets into <paramref name="text"/> at which lines begin; the first is 0. White space at a line's end may hang over the edge.</summary>
    public static int[] Wrap(ReadOnlySpan<char> text, ClusterMap clusters, int columns, int tabWidth)
    {
        var isLatin = LatinText.Covers(text);
        return isLatin && !text.Contains('\t') ? LatinText.Wrap(text, columns) : Wrap(text, clusters, columns, tabWidth, isLatin ? MarkLatin : MarkByIcu);
    }

    /// <summary>True for white space after which a line may end and which then takes no room: not for no-break spaces.</summary>
    public static bool Hangs(ReadOnlySpan<char> cluster) =>
        cluster is [' ' or '\t' or '\u1680' or (>= '\u2000' and <= '\u2006') or (>= '\u2008' and <= '\u200A') or '\u205F' or '\u3000'];

    /// <summary>Cells from <paramref name="column"/> to the next tab stop.</summary>
    public static int TabCells(int column, int tabWidth) => tabWidth - column % tabWidth;

    delegate void Marking(ReadOnlySpan<char> text, Span<ulong> opportunities);

    static int[] Wrap(ReadOnlySpan<char> text, ClusterMap clusters, int columns, int tabWidth, Marking mark)
    {
        var lines = new List<int> { 0 };
        // Found when the first line is full: most paragraphs of a short text never ask.
        ulong[]? opportunities = null;
        var (line, column) = (0, 0);
        for (var i = 0; i < text.Length;)
        {
            var next = clusters.Next(text, i);
            var cells = text[i] == '\t' ? TabCells(column, tabWidth) : ShownCluster.Measure(text[i..next]);
            if (column + cells > columns && i > line && !Hangs(text[i..next]))
            {
                opportunities ??= Opportunities(text, mark);
                line = LastOpportunity(text, clusters, opportunities, new TextSpan(line + 1, i)) ?? i;
                lines.Add(line);
                (i, column) = (line, 0);
                continue;
            }
            column += cells;
            i = next;
        }
        return [.. lines];
    }

    // The end of the span counts too.
    static int? LastOpportunity(ReadOnlySpan<char> text, ClusterMap clusters, ReadOnlySpan<ulong> opportunities, TextSpan span)
    {
        for (var i = span.End; i >= span.Start; i--)
            if ((opportunities[i >> 6] & 1UL << i) != 0 && clusters.IsStart(text, i)) return i;
        return null;
    }

    static ulong[] Opportunities(ReadOnlySpan<char> text, Marking mark)
    {
        var opportunities = new ulong[(text.Length >> 6) + 1];
        mark(text, opportunities);
        return opportunities;
    }

    static void MarkByIcu(ReadOnlySpan<char> text, Span<ulong> opportunities) => BreakIterator.Of(BreakKind.Line).Mark(text, opportunities);

    static void MarkLatin(ReadOnlySpan<char> text, Span<ulong> opportunities)
    {
        for (var i = 1; i < text.Length; i++)
            if (LatinText.CanBreakBefore(text, i)) opportunities[i >> 6] |= 1UL << i;
    }
}
