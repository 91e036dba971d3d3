using FactCheck.Terminal.Cells;

namespace FactCheck.Terminal.Widgets;

/// <summary>One row with pieces at its left and right. Where they do not fit, those of the lowest priority are cut, then left out.</summary>
public static class StatusBar
{
    const int Gap = 2;
    const int Margin = 1;
    const int ShortestCut = 6;

    /// <summary>Draws the bar on the first row of <paramref name="area"/>. Allocates nothing for pieces drawn before.</summary>
    public static void Render(CellBuffer buffer, Rect area, Look look, ReadOnlySpan<StatusSegment> left, ReadOnlySpan<StatusSegment> right)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentNullException.ThrowIfNull(look);
        (area, _) = area.SplitTop(1);
        buffer.Fill(area, look.Theme.StatusBar);
        var inner = area.Inset(Margin, 0);
        if (inner.Columns == 0 || area.Rows == 0) return;

        Span<int> widths = stackalloc int[left.Length + right.Length];
        for (var i = 0; i < widths.Length; i++) widths[i] = look.Measure(At(left, right, i).Text);
        Fit(widths, left, right, inner.Columns);

        var column = inner.Column;
        for (var i = 0; i < left.Length; i++) column = Draw(buffer, inner, look, left[i], column, widths[i]);
        column = inner.Right - Total(widths[left.Length..]);
        for (var i = 0; i < right.Length; i++) column = Draw(buffer, inner, look, right[i], column, widths[left.Length + i]);
    }

    static int Draw(CellBuffer buffer, Rect area, Look look, StatusSegment segment, int column, int width)
    {
        if (width == 0) return column;
        look.Draw(buffer, new Rect(column, area.Row, width, 1), column, area.Row, segment.Text, segment.Style ?? look.Theme.StatusBar);
        return column + width + Gap;
    }

    // Sets the widths of what is left out to 0 and of what is cut to what remains.
    static void Fit(Span<int> widths, ReadOnlySpan<StatusSegment> left, ReadOnlySpan<StatusSegment> right, int columns)
    {
        while (Total(widths) - columns is var excess and > 0)
        {
            var lowest = -1;
            var others = false;
            for (var i = 0; i < widths.Length; i++)
            {
                if (widths[i] == 0) continue;
                others |= lowest >= 0;
                if (lowest < 0 || At(left, right, i).Priority <= At(left, right, lowest).Priority) lowest = i;
            }
            var remains = widths[lowest] - excess;
            widths[lowest] = remains >= ShortestCut || !others ? remains : 0;
        }
    }

    static int Total(ReadOnlySpan<int> widths)
    {
        var total = 0;
        foreach (var width in widths)
            if (width > 0) total += width + (total > 0 ? Gap : 0);
        return total;
    }

    static StatusSegment At(ReadOnlySpan<StatusSegment> left, ReadOnlySpan<StatusSegment> right, int index) =>
        index < left.Length ? left[index] : right[index - left.Length];
}
