using System.Collections.Immutable;
using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Widgets;
using FactCheck.Text.Bidi;
using FactCheck.Text.Layout;
using FactCheck.Text.Segmentation;

namespace FactCheck.Workbench.Review;

/// <summary>
/// Draws a part of a text with marked stretches, with bidi and line breaks as in an article. Lays out anew when its width changes; belongs to the screen's thread.
/// </summary>
/// <param name="document">The text.</param>
/// <param name="direction">Of its paragraphs; null: by the first strong letter of each, which an excerpt may lack.</param>
/// <param name="look">How widgets look.</param>
sealed class TextPane(TextDocument document, TextDirection? direction, Look look)
{
    DocumentLayout? _layout;

    /// <summary>Draws the text so that an offset is in view, a third of the way down where there is room.</summary>
    /// <param name="buffer">The screen.</param>
    /// <param name="area">Where.</param>
    /// <param name="offset">UTF-16.</param>
    /// <param name="scroll">Lines further down than that; less than 0: up.</param>
    /// <param name="marks">What looks different.</param>
    public void RenderAround(CellBuffer buffer, Rect area, int offset, int scroll, ImmutableArray<Marked> marks)
    {
        if (area.Rows == 0 || area.Columns < 2) return;
        var layout = LayoutFor(area.Columns);
        Render(buffer, area, layout, layout.Move(layout.PositionOf(offset), scroll - area.Rows / 3), marks);
    }

    /// <summary>Draws the text from its beginning.</summary>
    /// <returns>The row after the last.</returns>
    public int Render(CellBuffer buffer, Rect area, ImmutableArray<Marked> marks) =>
        area.Rows == 0 || area.Columns < 2 ? area.Row : Render(buffer, area, LayoutFor(area.Columns), default, marks);

    int Render(CellBuffer buffer, Rect area, DocumentLayout layout, LinePosition position, ImmutableArray<Marked> marks)
    {
        for (var row = area.Row; row < area.Bottom; row++)
        {
            foreach (var cell in layout.Line(position).Cells)
            {
                var style = look.Theme.Text;
                foreach (var mark in marks)
                    if (mark.Range.Contains(cell.Offset)) style = mark.Style;
                if (cell.IsPlaceholder) style = style.With(CellAttributes.Dim);
                var glyph = (cell.Level & 1) != 0 ? GlyphDirection.RightToLeft : GlyphDirection.LeftToRight;
                buffer.Put(area, area.Column + cell.Column, row, cell.Glyph, cell.Width, style, glyph);
            }
            var next = layout.Move(position, 1);
            if (next == position) return row + 1;
            position = next;
        }
        return area.Bottom;
    }

    DocumentLayout LayoutFor(int columns) => _layout?.Options.Columns == columns
        ? _layout
        : _layout = new DocumentLayout(document, new LayoutOptions { Columns = columns, Direction = direction, Bidi = look.Bidi });
}
