using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Widgets;
using FactCheck.Text.Layout;
using FactCheck.Text.Segmentation;

namespace FactCheck.Workbench.Shell;

/// <summary>Draws a text over as many rows as it needs, with bidi and line breaks as in an article. For screens that are drawn seldom: it lays out anew each time.</summary>
static class WrappedText
{
    /// <summary>Rows that the text needs at that width; none where it is empty or narrower than two columns.</summary>
    public static int Measure(string text, int columns, Look look) => Lines(text, columns, look).Count();

    /// <summary>Draws from <paramref name="row"/> on; returns the row after the last.</summary>
    public static int Render(CellBuffer buffer, Rect area, int row, string text, Style style, Look look)
    {
        foreach (var line in Lines(text, area.Columns, look).Take(Math.Max(0, area.Bottom - row))) buffer.Draw(area, area.Column, row++, line, style);
        return row;
    }

    static IEnumerable<LineLayout> Lines(string text, int columns, Look look)
    {
        if (text.Length == 0 || columns < 2) yield break;
        var layout = new DocumentLayout(new TextDocument(text), new LayoutOptions { Columns = columns, Bidi = look.Bidi });
        for (LinePosition position = default, next; ; position = next)
        {
            yield return layout.Line(position);
            next = layout.Move(position, 1);
            if (next == position) yield break;
        }
    }
}
