using System.Collections.Immutable;
using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Input;

namespace FactCheck.Terminal.Widgets;

/// <summary>
/// Finds one of many rows by a few letters of it. Up, Down (C-p, C-n) move, Enter takes the selected one, Esc cancels. A row that is
/// impossible now says why and is not taken.
/// </summary>
public sealed class Picker : IWidget
{
    const int WidestFrame = 76;
    const int TallestFrame = 18;

    readonly string _title;
    readonly string _prompt;
    readonly ImmutableArray<PickerRow> _rows;
    readonly TextField _field;
    readonly List<(int Row, int Score)> _found = [];
    readonly ListView _list;
    string _filter = "";
    Look? _look;

    /// <summary>A picker of the rows, in their order until something is typed.</summary>
    /// <param name="title">Of the frame.</param>
    /// <param name="noun">What a row is, in the singular: <c>command</c>.</param>
    /// <param name="prompt">One cell before the field.</param>
    /// <param name="rows">What there is to pick.</param>
    public Picker(string title, string noun, char prompt, ImmutableArray<PickerRow> rows)
    {
        (_title, _prompt, _rows) = (title, prompt.ToString(), rows);
        _field = new TextField { Placeholder = $"type a few letters of the {noun}" };
        _list = new ListView(RenderRow) { EmptyText = $"no such {noun}" };
        Filter();
    }

    /// <summary>Index of the selected row, taken once <see cref="WidgetResult.Accepted"/>; -1 where nothing matches.</summary>
    public int ChosenIndex => _list.Selected < 0 ? -1 : _found[_list.Selected].Row;

    PickerRow? Chosen => ChosenIndex < 0 ? null : _rows[ChosenIndex];

    /// <inheritdoc/>
    public WidgetResult Handle(in TerminalEvent input)
    {
        if (input.Kind == TerminalEventKind.Mouse) return Widget(_list.Handle(input));
        var key = input.Kind == TerminalEventKind.Key ? input.CommandKey : default;
        if (key == Key.Escape) return WidgetResult.Cancelled;
        if (key == Key.Enter) return Chosen is { DisabledReason: null } ? WidgetResult.Accepted : WidgetResult.Handled;
        if (key == Key.Char('n').With(KeyModifiers.Control)) key = Key.Down;
        if (key == Key.Char('p').With(KeyModifiers.Control)) key = Key.Up;
        if (key == Key.Up || key == Key.Down || key == Key.PageUp || key == Key.PageDown) return Widget(_list.Handle(TerminalEvent.Of(key)));
        // An empty line has nothing left to delete: Backspace leaves as it does in other editors' command lines.
        if (key == Key.Backspace && _field.Text.Length == 0) return WidgetResult.Cancelled;
        var result = _field.Handle(input);
        if (_field.Text != _filter) Filter();
        return Widget(result);
    }

    /// <inheritdoc/>
    public void Render(CellBuffer buffer, Rect area, Look look)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentNullException.ThrowIfNull(look);
        _look = look;
        var frame = area.Center(Math.Min(area.Columns, WidestFrame), Math.Min(area.Rows, TallestFrame));
        var inner = DialogFrame.Render(buffer, frame, look, _title);
        var (line, rest) = inner.SplitTop(1);
        var (prompt, field) = line.SplitLeft(1);
        buffer.Write(prompt, prompt.Column, prompt.Row, _prompt, look.Theme.Accent);
        var (list, reason) = rest.SplitBottom(rest.Rows > 2 ? 1 : 0);
        _list.Render(buffer, list, look);
        if (Chosen?.DisabledReason is { } text) look.Draw(buffer, reason, reason.Column + 1, reason.Row, text, look.Theme.Warning);
        _field.Render(buffer, field, look);
    }

    void RenderRow(CellBuffer buffer, Rect area, int index, Style style)
    {
        if (_look is not { } look) return;
        var row = _rows[_found[index].Row];
        if (row.DisabledReason is not null) style = style.With(CellAttributes.Dim);
        var keys = look.DrawRight(buffer, area, area.Row, row.Right, style);
        var room = new Rect(area.Column, area.Row, Math.Max(0, keys - area.Column - 1), 1);
        look.Draw(buffer, room, room.Column, room.Row, row.Text, style);
    }

    void Filter()
    {
        _filter = _field.Text;
        _found.Clear();
        for (var i = 0; i < _rows.Length; i++)
            if (Score(_rows[i]) is { } score) _found.Add((i, score));
        // A stable order among equals: the given one.
        _found.Sort(static (a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Row.CompareTo(b.Row));
        _list.Count = _found.Count;
        _list.Selected = 0;
    }

    int? Score(PickerRow row)
    {
        if (_filter.Length == 0) return 0;
        var text = FuzzyMatch.Score(_filter, row.Text);
        var name = FuzzyMatch.Score(_filter, row.Name);
        return text is null || name > text ? name : text;
    }

    static WidgetResult Widget(Compositing.EventResult result) =>
        result == Compositing.EventResult.Handled ? WidgetResult.Handled : WidgetResult.Ignored;
}
