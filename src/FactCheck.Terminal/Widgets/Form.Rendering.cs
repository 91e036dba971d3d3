using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Input;

namespace FactCheck.Terminal.Widgets;

/// <content>Labels at the left, values at the right, problems below; scrolls by rows where the form is taller than its area.</content>
public sealed partial class Form
{
    Rect _area;
    int _scroll;

    /// <summary>Rows that the whole form takes at that width.</summary>
    public int MeasureRows(int columns, Look look)
    {
        ArgumentNullException.ThrowIfNull(look);
        var rows = 0;
        foreach (var field in Fields) rows += MeasureRows(field, columns, look);
        return rows;
    }

    /// <summary>Draws the fields around the focused one.</summary>
    public void Render(CellBuffer buffer, Rect area, Look look)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentNullException.ThrowIfNull(look);
        buffer.Fill(area, look.Theme.Text);
        _area = area;
        if (area.Rows == 0 || area.Columns == 0) return;
        var total = MeasureRows(area.Columns, look);
        var inner = area;
        if (total > area.Rows && area.Columns > 2)
        {
            (inner, var bar) = area.SplitRight(1);
            total = MeasureRows(inner.Columns, look);
            ScrollToFocus(inner, total, look);
            ScrollBar.Render(buffer, bar, look, (double)_scroll / total, (double)area.Rows / total);
        }
        else
        {
            _scroll = 0;
        }
        var row = area.Row - _scroll;
        for (var i = 0; i < Fields.Length && row < area.Bottom; i++)
        {
            var rows = MeasureRows(Fields[i], inner.Columns, look);
            if (row + rows > area.Row) RenderField(buffer, inner, row, rows, look, i);
            row += rows;
        }
    }

    void RenderField(CellBuffer buffer, Rect area, int row, int rows, Look look, int index)
    {
        var field = Fields[index];
        var isFocused = index == _focus;
        var (labels, values) = area.SplitLeft(LabelColumns(area.Columns, look));
        var column = buffer.Write(labels, labels.Column, row, isFocused ? look.Symbols.Pointer : " ", look.Theme.Accent);
        column = look.Draw(buffer, labels.SplitRight(2).Remainder, column, row, field.Label, isFocused ? look.Theme.Accent : look.Theme.Text);
        if (field.IsRequired) buffer.Write(labels, column, row, "*", look.Theme.Accent);
        var problemRows = field.Problem is null ? 0 : 1;
        var value = new Rect(values.Column, row, values.Columns, rows - problemRows);
        field.Render(buffer, value, values, look, isFocused ? FocusState.Focused : FocusState.Unfocused);
        if (field.Problem is not { } problem || row + rows > area.Bottom) return;
        column = buffer.Write(values, values.Column + 1, row + rows - 1, look.Symbols.Cross, look.Theme.Error);
        look.Draw(buffer, values, column + 1, row + rows - 1, problem, look.Theme.Error);
    }

    int MeasureRows(FormField field, int columns, Look look) =>
        field.MeasureRows(Math.Max(1, columns - LabelColumns(columns, look)), look) + (field.Problem is null ? 0 : 1);

    int LabelColumns(int columns, Look look)
    {
        var longest = 0;
        foreach (var field in Fields) longest = Math.Max(longest, look.Measure(field.Label));
        return Math.Min(longest + 3, Math.Max(columns / 3, 1));
    }

    void ScrollToFocus(Rect area, int total, Look look)
    {
        var first = 0;
        for (var i = 0; i < _focus; i++) first += MeasureRows(Fields[i], area.Columns, look);
        var last = first + MeasureRows(Focused, area.Columns, look);
        if (last > _scroll + area.Rows) _scroll = last - area.Rows;
        if (first < _scroll) _scroll = first;
        _scroll = Math.Clamp(_scroll, 0, Math.Max(0, total - area.Rows));
    }

    WidgetResult HandleMouse(MouseEvent mouse) =>
        !_area.Contains(mouse.Column, mouse.Row) ? WidgetResult.Ignored
        : mouse.Action == MouseAction.WheelUp ? MoveFocus(-1)
        : mouse.Action == MouseAction.WheelDown ? MoveFocus(1)
        : WidgetResult.Ignored;
}
