using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Input;
using FactCheck.Terminal.Widgets;
using FactCheck.Workbench.Shell;

namespace FactCheck.Workbench.Review;

/// <summary>What was decided, before anything is written. Enter goes on, Esc goes back; a long summary scrolls.</summary>
sealed class SummaryScreen(WorkbenchShell shell, string title, IReadOnlyList<string> lines, string accept, Action accepted) : ILayer
{
    int _top;
    int _rows = 1;
    int _height;

    public bool IsOpaque => false;

    public EventResult Handle(in TerminalEvent input)
    {
        if (input.Kind != TerminalEventKind.Key) return EventResult.Handled;
        var key = input.CommandKey;
        if (key == Key.Escape || key == Key.Char('q')) shell.Application.Layers.Remove(this);
        else if (key == Key.Enter)
        {
            shell.Application.Layers.Remove(this);
            accepted();
        }
        else if (key == Key.Down || key == Key.Char('j')) _top++;
        else if (key == Key.Up || key == Key.Char('k')) _top--;
        else if (key == Key.PageDown || key == Key.Char(' ')) _top += _rows - 1;
        else if (key == Key.PageUp) _top -= _rows - 1;
        return EventResult.Handled;
    }

    public void Render(CellBuffer buffer, Rect area)
    {
        var look = shell.Look;
        var columns = Math.Min(area.Columns, 100);
        _height = lines.Sum(line => Math.Max(1, WrappedText.Measure(line, columns - DialogFrame.ExtraColumns, look)));
        var inner = DialogFrame.Render(buffer, area.Center(columns, Math.Min(area.Rows, _height + 2 + DialogFrame.ExtraRows)), look, title);
        var (body, foot) = inner.SplitBottom(1);
        (body, _) = body.SplitBottom(Math.Min(1, Math.Max(0, body.Rows - _height)));
        _rows = Math.Max(1, body.Rows);
        _top = Math.Clamp(_top, 0, Math.Max(0, _height - _rows));
        var row = body.Row - _top;
        foreach (var line in lines)
        {
            var rows = Math.Max(1, WrappedText.Measure(line, body.Columns, look));
            // A line that begins above the box is left out whole: it was read before.
            if (row >= body.Row && row < body.Bottom) WrappedText.Render(buffer, body, row, line, look.Theme.Text, look);
            row += rows;
        }
        look.Draw(buffer, foot, foot.Column, foot.Row, $"Enter {accept} {look.Symbols.Separator} Esc goes back", look.Theme.Accent);
    }
}
