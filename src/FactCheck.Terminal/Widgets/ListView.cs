using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Input;

namespace FactCheck.Terminal.Widgets;

/// <summary>A list of any length of which only the rows in view are drawn. Not thread-safe.</summary>
public sealed class ListView
{
    readonly ListRowRenderer _row;
    Rect _area;
    int _count;
    int _selected = -1;
    int _top;

    /// <summary>An empty list.</summary>
    /// <param name="row">Draws one row.</param>
    public ListView(ListRowRenderer row)
    {
        ArgumentNullException.ThrowIfNull(row);
        _row = row;
    }

    /// <summary>Number of items. Setting it keeps the selection where it still exists, else moves it to the last item.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public int Count
    {
        get => _count;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _count = value;
            Selected = Math.Max(0, _selected);
        }
    }

    /// <summary>
    /// Index of the selected item; -1 exactly where the list is empty. Setting it clamps, and scrolls it into view with the next frame.
    /// </summary>
    public int Selected
    {
        get => _selected;
        set => _selected = Math.Clamp(value, Math.Min(0, _count - 1), _count - 1);
    }

    /// <summary>Index of the topmost row in view.</summary>
    public int Top => _top;

    /// <summary>Rows in view at the last frame.</summary>
    public int Rows => _area.Rows;

    /// <summary>Shown in place of rows while there are none.</summary>
    public string EmptyText { get; set; } = "";

    /// <summary>Up, Down, PageUp, PageDown, Home, End; the wheel; a click selects a row. Enter and letters are the caller's.</summary>
    public EventResult Handle(in TerminalEvent input) => input.Kind switch
    {
        TerminalEventKind.Key when input.Key.Modifiers == KeyModifiers.None => HandleKey(input.Key),
        TerminalEventKind.Mouse => HandleMouse(input.Mouse),
        _ => EventResult.Ignored,
    };

    /// <summary>The item drawn on a row of the screen, or -1.</summary>
    public int ItemAt(int column, int row)
    {
        var index = _top + row - _area.Row;
        return _area.Contains(column, row) && index < _count ? index : -1;
    }

    /// <summary>Draws the rows that fit, and a scroll bar where not all do.</summary>
    public void Render(CellBuffer buffer, Rect area, Look look)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentNullException.ThrowIfNull(look);
        _area = area;
        buffer.Fill(area, look.Theme.Text);
        if (area.Rows == 0 || area.Columns == 0) return;
        if (_count == 0)
        {
            look.Draw(buffer, area, area.Column + 1, area.Row, EmptyText, look.Theme.Dim);
            return;
        }
        ScrollIntoView();
        var rows = area;
        if (_count > area.Rows && area.Columns > 2)
        {
            (rows, var bar) = area.SplitRight(1);
            ScrollBar.Render(buffer, bar, look, (double)_top / _count, (double)area.Rows / _count);
        }
        for (var i = 0; i < area.Rows && _top + i < _count; i++)
            RenderRow(buffer, new Rect(rows.Column, rows.Row + i, rows.Columns, 1), look, _top + i);
    }

    void RenderRow(CellBuffer buffer, Rect area, Look look, int index)
    {
        var style = index == _selected ? look.Theme.Selected : look.Theme.Text;
        buffer.Fill(area, style);
        var (pointer, content) = area.SplitLeft(1);
        (content, _) = content.SplitRight(1);
        if (index == _selected) buffer.Write(pointer, pointer.Column, pointer.Row, look.Symbols.Pointer, style);
        _row(buffer, content, index, style);
    }

    EventResult HandleKey(Key key)
    {
        var page = Math.Max(1, _area.Rows - 1);
        if (key == Key.Up) return Select(_selected - 1);
        if (key == Key.Down) return Select(_selected + 1);
        if (key == Key.PageUp) return Select(_selected - page);
        if (key == Key.PageDown) return Select(_selected + page);
        if (key == Key.Home) return Select(0);
        if (key == Key.End) return Select(_count - 1);
        return EventResult.Ignored;
    }

    EventResult HandleMouse(MouseEvent mouse)
    {
        if (!_area.Contains(mouse.Column, mouse.Row)) return EventResult.Ignored;
        if (mouse.Action == MouseAction.WheelUp) return Select(_selected - 3);
        if (mouse.Action == MouseAction.WheelDown) return Select(_selected + 3);
        var item = mouse.Action == MouseAction.Press ? ItemAt(mouse.Column, mouse.Row) : -1;
        return item < 0 ? EventResult.Ignored : Select(item);
    }

    EventResult Select(int index)
    {
        Selected = index;
        return EventResult.Handled;
    }

    void ScrollIntoView()
    {
        if (_selected < _top) _top = _selected;
        if (_selected >= _top + _area.Rows) _top = _selected - _area.Rows + 1;
        _top = Math.Clamp(_top, 0, Math.Max(0, _count - _area.Rows));
    }
}
