using System.Collections.Immutable;
using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Input;
using FactCheck.Terminal.Keymaps;
using FactCheck.Terminal.Widgets;
using FactCheck.Workbench.Shell;

namespace FactCheck.Workbench.Help;

/// <summary>The keys of a screen, made from its keymap. Fits any width; scrolls.</summary>
public sealed class HelpScreen : ILayer
{
    readonly WorkbenchShell _shell;
    readonly string _title;
    readonly ImmutableArray<HelpLine> _lines;
    readonly int _keyColumns;
    int _top;
    int _rows = 1;

    /// <summary>Help for a screen.</summary>
    /// <param name="shell">The workbench.</param>
    /// <param name="title">Name of the screen.</param>
    /// <param name="groups">Its commands.</param>
    public HelpScreen(WorkbenchShell shell, string title, ImmutableArray<HelpGroup> groups)
    {
        (_shell, _title) = (shell, title);
        var lines = ImmutableArray.CreateBuilder<HelpLine>();
        foreach (var group in groups)
        {
            if (lines.Count > 0) lines.Add(default);
            lines.Add(new HelpLine(group.Name, null, null));
            foreach (var row in group.Rows) lines.Add(new HelpLine(row.Keys, row.Description, row.DisabledReason));
        }
        _lines = lines.DrainToImmutable();
        _keyColumns = Math.Clamp(_lines.Where(l => l.Description is not null).Max(l => l.Keys.Length), 8, 20);
    }

    /// <inheritdoc/>
    public bool IsOpaque => true;

    /// <inheritdoc/>
    public EventResult Handle(in TerminalEvent input)
    {
        if (input.Kind == TerminalEventKind.Mouse) return Scroll(input.Mouse.Action switch { MouseAction.WheelUp => -3, MouseAction.WheelDown => 3, _ => 0 });
        if (input.Kind != TerminalEventKind.Key) return EventResult.Ignored;
        var key = input.CommandKey;
        if (key == Key.Down || key == Key.Char('j')) return Scroll(1);
        if (key == Key.Up || key == Key.Char('k')) return Scroll(-1);
        if (key == Key.PageDown || key == Key.Char(' ')) return Scroll(_rows - 1);
        if (key == Key.PageUp) return Scroll(1 - _rows);
        if (key == Key.Home) return Scroll(-_top);
        if (key == Key.End) return Scroll(_lines.Length);
        if (key == Key.Escape || key == Key.Enter || key == Key.Char('q') || key == Key.Char('?')) _shell.Application.Layers.Remove(this);
        return EventResult.Handled;
    }

    /// <inheritdoc/>
    public void Render(CellBuffer buffer, Rect area)
    {
        var look = _shell.Look;
        var (header, body) = area.SplitTop(1);
        (body, var footer) = body.SplitBottom(1);
        buffer.Fill(area, look.Theme.Text);
        buffer.Fill(header, look.Theme.StatusBar);
        look.Draw(buffer, header, header.Column + 1, header.Row, $"Keys: {_title}", look.Theme.StatusBar.With(CellAttributes.Bold));
        _rows = Math.Max(1, body.Rows);
        _top = Math.Clamp(_top, 0, Math.Max(0, _lines.Length - _rows));
        (body, var bar) = body.SplitRight(1);
        if (_lines.Length > _rows) ScrollBar.Render(buffer, bar, look, (double)_top / _lines.Length, (double)_rows / _lines.Length);
        for (var i = 0; i < body.Rows && _top + i < _lines.Length; i++) RenderLine(buffer, body, body.Row + i, _lines[_top + i], look);
        look.Draw(buffer, footer, footer.Column + 1, footer.Row, "Up Down PageUp PageDown scroll · q back", look.Theme.Dim);
    }

    void RenderLine(CellBuffer buffer, Rect body, int row, HelpLine line, Look look)
    {
        if (line.Keys is null) return;
        if (line.Description is null)
        {
            look.Draw(buffer, body, body.Column + 1, row, line.Keys, look.Theme.Title);
            return;
        }
        look.Draw(buffer, body.SplitLeft(_keyColumns + 3).Left, body.Column + 3, row, line.Keys, look.Theme.Accent);
        var column = look.Draw(buffer, body, body.Column + _keyColumns + 5, row, line.Description, line.Disabled is null ? look.Theme.Text : look.Theme.Dim);
        if (line.Disabled is not null) look.Draw(buffer, body, column + 2, row, $"({line.Disabled})", look.Theme.Dim);
    }

    EventResult Scroll(int by)
    {
        _top = Math.Clamp(_top + by, 0, Math.Max(0, _lines.Length - _rows));
        return EventResult.Handled;
    }

    readonly record struct HelpLine(string Keys, string? Description, string? Disabled);
}
