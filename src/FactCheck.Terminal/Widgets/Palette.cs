using System.Collections.Immutable;
using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Input;
using FactCheck.Terminal.Keymaps;

namespace FactCheck.Terminal.Widgets;

/// <summary>
/// Finds a command by a few letters of its description or name. Up, Down (C-p, C-n) move, Enter takes the selected one, Esc cancels. A command
/// that is impossible now says why and is not taken.
/// </summary>
public sealed class Palette : IWidget
{
    const int WidestFrame = 76;
    const int TallestFrame = 18;

    readonly ImmutableArray<HelpRow> _rows;
    readonly TextField _field = new() { Placeholder = "type to find a command" };
    readonly List<(int Row, int Score)> _found = [];
    readonly ListView _list;
    string _filter = "";
    Look? _look;

    /// <summary>A palette of every command in the help.</summary>
    public Palette(ImmutableArray<HelpGroup> help)
    {
        _rows = [.. help.SelectMany(group => group.Rows)];
        _list = new ListView(RenderRow) { EmptyText = "no such command" };
        Filter();
    }

    /// <summary>The selected command, taken once <see cref="WidgetResult.Accepted"/>; null where nothing matches.</summary>
    public HelpRow? Chosen => _list.Selected < 0 ? null : _rows[_found[_list.Selected].Row];

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
        var inner = DialogFrame.Render(buffer, frame, look, "Commands");
        var (line, rest) = inner.SplitTop(1);
        var (prompt, field) = line.SplitLeft(1);
        buffer.Write(prompt, prompt.Column, prompt.Row, ":", look.Theme.Accent);
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
        var keys = look.DrawRight(buffer, area, area.Row, row.Keys, style);
        var room = new Rect(area.Column, area.Row, Math.Max(0, keys - area.Column - 1), 1);
        look.Draw(buffer, room, room.Column, room.Row, row.Description, style);
    }

    void Filter()
    {
        _filter = _field.Text;
        _found.Clear();
        for (var i = 0; i < _rows.Length; i++)
            if (Score(_rows[i]) is { } score) _found.Add((i, score));
        // A stable order among equals: that of the help.
        _found.Sort(static (a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Row.CompareTo(b.Row));
        _list.Count = _found.Count;
        _list.Selected = 0;
    }

    int? Score(HelpRow row)
    {
        if (_filter.Length == 0) return 0;
        var description = FuzzyMatch.Score(_filter, row.Description);
        var name = FuzzyMatch.Score(_filter, row.Name);
        return description is null || name > description ? name : description;
    }

    static WidgetResult Widget(Compositing.EventResult result) =>
        result == Compositing.EventResult.Handled ? WidgetResult.Handled : WidgetResult.Ignored;
}
