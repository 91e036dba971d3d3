using FactCheck.Terminal.Cells;

namespace FactCheck.Terminal.Widgets;

/// <summary>A box with a title around a dialog.</summary>
public static class DialogFrame
{
    /// <summary>Cells that the frame takes on both sides together.</summary>
    public const int ExtraColumns = 4;

    /// <summary>Rows that the frame takes above and below together.</summary>
    public const int ExtraRows = 2;

    /// <summary>
    /// Clears <paramref name="area"/>, draws the box and the title, and gives the area inside. An area too small for a box has none and is given
    /// back whole.
    /// </summary>
    public static Rect Render(CellBuffer buffer, Rect area, Look look, string title)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentNullException.ThrowIfNull(look);
        buffer.Fill(area, look.Theme.Text);
        if (area.Columns <= ExtraColumns || area.Rows <= ExtraRows) return area;
        var box = look.Symbols.Box.AsSpan();
        var (right, bottom) = (area.Right - 1, area.Bottom - 1);
        for (var column = area.Column + 1; column < right; column++)
        {
            buffer.Write(area, column, area.Row, box[4..5], look.Theme.Border);
            buffer.Write(area, column, bottom, box[4..5], look.Theme.Border);
        }
        for (var row = area.Row + 1; row < bottom; row++)
        {
            buffer.Write(area, area.Column, row, box[5..6], look.Theme.Border);
            buffer.Write(area, right, row, box[5..6], look.Theme.Border);
        }
        buffer.Write(area, area.Column, area.Row, box[..1], look.Theme.Border);
        buffer.Write(area, right, area.Row, box[1..2], look.Theme.Border);
        buffer.Write(area, right, bottom, box[2..3], look.Theme.Border);
        buffer.Write(area, area.Column, bottom, box[3..4], look.Theme.Border);
        RenderTitle(buffer, area.Inset(2, 0), look, title);
        return area.Inset(ExtraColumns / 2, ExtraRows / 2);
    }

    static void RenderTitle(CellBuffer buffer, Rect area, Look look, string title)
    {
        if (string.IsNullOrEmpty(title) || area.Columns < 3) return;
        var place = new Rect(area.Column, area.Row, Math.Min(area.Columns, look.Measure(title) + 2), 1);
        buffer.Fill(place, look.Theme.Title);
        look.Draw(buffer, place.Inset(1, 0), place.Column + 1, place.Row, title, look.Theme.Title);
    }
}
