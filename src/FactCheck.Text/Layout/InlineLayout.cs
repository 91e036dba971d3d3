using FactCheck.Text.Bidi;

namespace FactCheck.Text.Layout;

/// <summary>
/// Lays out one short string on one line: titles, labels, quotes and notes on the screen; bidi, shaping, safety as in an article. Line breaks
/// and tabs count as one space. Safe for any thread.
/// </summary>
public static class InlineLayout
{
    // Code units read per cell: a note of a megabyte costs what its first line costs.
    const int MaxUnitsPerCell = 64;

    [ThreadStatic]
    static LineBuilder? _builder;

    /// <summary>
    /// The line, cut with <c>…</c> at its logical end where it takes more than <paramref name="columns"/> cells; the ellipsis is a cell that
    /// stands for the rest of the text. Columns start at 0 (no right alignment).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="columns"/> is negative or above 65,535.</exception>
    /// <exception cref="Icu.IcuUnavailableException">The text needs ICU and it is missing.</exception>
    public static LineLayout Create(string text, int columns, BidiMode mode = BidiMode.Visual, TextDirection? direction = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(columns);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(columns, ushort.MaxValue);
        var read = Flatten(text.AsSpan(0, Math.Min(text.Length, (columns + 1) * MaxUnitsPerCell)), out var clusters);
        var (end, _) = Fit(read, clusters, columns);
        if (end < text.Length) (end, _) = Fit(read, clusters, columns - 1);
        return (_builder ??= new LineBuilder()).Build(new LineSource
        {
            Paragraph = read,
            Line = new TextSpan(0, end),
            Clusters = clusters,
            Bidi = BidiParagraph.Create(read, direction),
            Mode = mode,
            Columns = columns,
            Elided = columns > 0 ? text.Length - end : 0,
        });
    }

    /// <summary>Cells that the whole text would take.</summary>
    /// <exception cref="Icu.IcuUnavailableException">The text needs ICU and it is missing.</exception>
    public static int Measure(string text) => Fit(Flatten(text, out var clusters), clusters, int.MaxValue).Cells;

    // The longest prefix that fits.
    static (int End, int Cells) Fit(ReadOnlySpan<char> text, ClusterMap clusters, int columns)
    {
        var (end, cells) = (0, 0);
        while (end < text.Length)
        {
            var next = clusters.Next(text, end);
            var width = ShownCluster.Measure(text[end..next]);
            if (cells + width > columns) break;
            (end, cells) = (next, cells + width);
        }
        return (end, cells);
    }

    // A space for each break, unit by unit, so that offsets hold; CR LF is two spaces that are one cluster.
    static ReadOnlySpan<char> Flatten(ReadOnlySpan<char> text, out ClusterMap clusters)
    {
        var first = 0;
        while (first < text.Length && !IsBreak(text[first])) first++;
        if (first == text.Length)
        {
            clusters = ClusterMap.Create(text);
            return text;
        }
        var flat = text.ToArray();
        for (var i = first; i < flat.Length; i++)
            if (IsBreak(flat[i])) flat[i] = ' ';
        clusters = text.IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? ClusterMap.CreateJoiningLineBreaks(text) : ClusterMap.Create(flat);
        return flat;
    }

    // Paragraph separators of UAX #9, mandatory breaks of UAX #14, tabs.
    static bool IsBreak(char c) => c is (>= '\t' and <= '\r') or (>= '\u001C' and <= '\u001E') or '\u0085' or '\u2028' or '\u2029';
}
