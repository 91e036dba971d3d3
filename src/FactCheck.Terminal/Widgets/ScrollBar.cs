using FactCheck.Terminal.Cells;

namespace FactCheck.Terminal.Widgets;

/// <summary>A vertical scroll bar, one cell wide.</summary>
public static class ScrollBar
{
    /// <summary>Draws it down the left column of <paramref name="area"/>.</summary>
    /// <param name="buffer">The screen.</param>
    /// <param name="area">Where; nothing is drawn in an empty one.</param>
    /// <param name="look">Styles and characters.</param>
    /// <param name="position">Where the view begins, as a fraction of everything, 0 to 1.</param>
    /// <param name="extent">How much is in view, as a fraction, 0 to 1; at 1 nothing is drawn.</param>
    public static void Render(CellBuffer buffer, Rect area, Look look, double position, double extent)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentNullException.ThrowIfNull(look);
        if (area.Rows == 0 || area.Columns == 0 || !(extent < 1)) return;
        var (start, end) = Thumb(area.Rows, position, extent);
        for (var row = 0; row < area.Rows; row++)
        {
            var text = row >= start && row < end ? look.Symbols.Thumb : look.Symbols.Track;
            buffer.Write(area, area.Column, area.Row + row, text, look.Theme.Border);
        }
    }

    /// <summary>
    /// Rows of the thumb, half-open, at least one; it touches an end of the bar only where the view touches that end of the content.
    /// </summary>
    public static (int Start, int End) Thumb(int rows, double position, double extent)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rows);
        position = Clamp(position);
        extent = Clamp(extent);
        var length = Math.Clamp((int)Math.Round(rows * extent), 1, rows);
        var start = Math.Clamp((int)Math.Round(rows * position), 0, rows - length);
        if (start == 0 && position > 0 && rows - length > 1) start = 1;
        if (start == rows - length && position + extent < 1 - 1e-9 && start > 1) start--;
        return (start, start + length);
    }

    static double Clamp(double value) => double.IsNaN(value) ? 0 : Math.Clamp(value, 0, 1);
}
