using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Compositing;
using FactCheck.Text.Bidi;
using FactCheck.Text.Layout;

namespace FactCheck.Terminal.Widgets;

/// <content>The line on the screen: which part is in view, where the caret stands, what Left and Right mean.</content>
public sealed partial class TextField
{
    const int Unbounded = 16_384;

    int _scroll;
    BidiMode _bidi;

    /// <summary>Draws the part of the text around the caret on the first row of <paramref name="area"/>; right-to-left text is aligned right.</summary>
    public void Render(CellBuffer buffer, Rect area, Look look)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentNullException.ThrowIfNull(look);
        (area, _) = area.SplitTop(1);
        buffer.Fill(area, look.Theme.Input);
        if (area.Columns == 0 || area.Rows == 0) return;
        if (Text.Length == 0)
        {
            look.Draw(buffer, area, area.Column, area.Row, Placeholder, look.Theme.Input.With(CellAttributes.Dim));
            if (IsFocused) buffer.Cursor = (area.Column, area.Row);
            return;
        }
        if (_bidi != look.Bidi) (_bidi, _line) = (look.Bidi, null);
        var line = Line();
        var caret = line.ColumnOf(_caret);
        var origin = Scroll(area.Columns, line, caret);
        buffer.Draw(area, area.Column - origin, area.Row, line, look.Theme.Input);
        if (IsFocused) buffer.Cursor = (area.Column + caret - origin, area.Row);
    }

    LineLayout Line() => _line ??= InlineLayout.Create(Text, Unbounded, _bidi);

    // The column of the line at the area's left edge. Columns of a right-to-left line grow leftwards from its right end, the caret after it stands at -1.
    int Scroll(int columns, LineLayout line, int caret)
    {
        var end = line.Cells.IsEmpty ? 0 : line.Cells[^1].Column + line.Cells[^1].Width;
        var (first, last) = line.Direction == TextDirection.RightToLeft ? (-1, end - 1) : (0, end);
        if (last - first < columns) return _scroll = line.Direction == TextDirection.RightToLeft ? end - columns : 0;
        _scroll = Math.Clamp(_scroll, caret - columns + 1, caret);
        return _scroll = Math.Clamp(_scroll, first, last - columns + 1);
    }

    EventResult MoveVisually(VisualDirection direction)
    {
        var line = Line();
        var cells = line.Cells;
        if (cells.IsEmpty) return EventResult.Handled;
        var here = IndexAt(cells, _caret);
        var isForward = direction == VisualDirection.Right == (line.Direction == TextDirection.LeftToRight);
        // Past the text in reading direction stands the end; from there the first step back is onto the outermost cell.
        if (here < 0) return isForward ? EventResult.Handled : Move(cells[direction == VisualDirection.Right ? 0 : ^1].Offset);
        var next = direction == VisualDirection.Right ? here + 1 : here - 1;
        if (next >= 0 && next < cells.Length) return Move(cells[next].Offset);
        return isForward ? Move(Text.Length) : EventResult.Handled;
    }

    static int IndexAt(ReadOnlySpan<LayoutCell> cells, int offset)
    {
        for (var i = 0; i < cells.Length; i++)
            if (cells[i].Offset <= offset && offset < cells[i].Offset + cells[i].Length) return i;
        return -1;
    }
}
