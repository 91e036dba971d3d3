using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Input;
using FactCheck.Text.Layout;

namespace FactCheck.Terminal.Widgets;

/// <content>The line on the screen: which part is in view, where the caret stands, what Left and Right mean.</content>
public sealed partial class TextField
{
    const int Unbounded = 16_384;

    Rect _area;
    int _scroll;
    BidiMode _bidi;

    /// <summary>
    /// Draws the part of the text around the caret on the first row of <paramref name="area"/>; right-to-left text is aligned right.
    /// </summary>
    public void Render(CellBuffer buffer, Rect area, Look look)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentNullException.ThrowIfNull(look);
        (area, _) = area.SplitTop(1);
        _area = area;
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
        var caret = ColumnOf(line, _caret);
        ScrollTo(caret, line);
        buffer.Draw(area, area.Column - _scroll, area.Row, line, look.Theme.Input);
        if (IsFocused) buffer.Cursor = (area.Column + caret - _scroll, area.Row);
    }

    LineLayout Line() => _line ??= InlineLayout.Create(Text, Unbounded, _bidi);

    // Where text would go on stands left of column 0 if the line runs to the left.
    static int ColumnOf(LineLayout line, int offset) => offset < line.Span.End ? line.ColumnOf(offset) : line.EndColumn;

    static bool RunsLeft(LineLayout line) => line.EndColumn < 0;

    // Sets the column of the line at the area's left edge: the whole line where it fits, with the cell for the caret after it, else around the caret.
    void ScrollTo(int caret, LineLayout line)
    {
        var width = line.Cells.IsEmpty ? 0 : line.Cells[^1].Column + line.Cells[^1].Width;
        var (first, last) = RunsLeft(line) ? (line.EndColumn, width - 1) : (0, width);
        _scroll = last - first < _area.Columns
            ? RunsLeft(line) ? width - _area.Columns : 0
            : Math.Clamp(Math.Clamp(_scroll, caret - _area.Columns + 1, caret), first, last - _area.Columns + 1);
    }

    EventResult HandleMouse(MouseEvent mouse)
    {
        if (mouse.Action != MouseAction.Press || !_area.Contains(mouse.Column, mouse.Row)) return EventResult.Ignored;
        return Move(Line().OffsetAt(mouse.Column - _area.Column + _scroll));
    }

    EventResult MoveVisually(VisualDirection direction)
    {
        var line = Line();
        var cells = line.Cells;
        if (cells.IsEmpty) return EventResult.Handled;
        var here = IndexAt(cells, _caret);
        var isForward = (direction == VisualDirection.Right) != RunsLeft(line);
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
