using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Widgets;
using FactCheck.Text.Layout;
using FactCheck.Text.Segmentation;

namespace FactCheck.Workbench.Shell;

/// <summary>Draws a text over as many rows as it needs, with bidi and line breaks as in an article. For screens that are drawn seldom: it lays out anew each time.</summary>
static class WrappedText
{
    /// <summary>Draws from <paramref name="row"/> on; returns the row after the last.</summary>
    public static int Render(CellBuffer buffer, Rect area, int row, string text, Style style, Look look)
    {
        if (text.Length == 0 || area.Columns < 2) return row;
        var layout = new DocumentLayout(new TextDocument(text), new LayoutOptions { Columns = area.Columns, Bidi = look.Bidi });
        var position = default(LinePosition);
        while (row < area.Bottom)
        {
            buffer.Draw(area, area.Column, row++, layout.Line(position), style);
            var next = layout.Move(position, 1);
            if (next == position) break;
            position = next;
        }
        return row;
    }
}
