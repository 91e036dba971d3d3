using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Input;
using FactCheck.Workbench.Shell;

namespace FactCheck.Workbench.Prompts;

/// <summary>Asks to pick one of a few things by its key, in a box at the foot of the screen; a long question takes several rows. Esc picks none.</summary>
public sealed class ChoicePrompt<T> : ILayer
{
    readonly WorkbenchShell _shell;
    readonly string _question;
    readonly IReadOnlyList<(char Key, string Text, T Value)> _choices;
    readonly Action<T> _picked;

    /// <summary>A prompt.</summary>
    /// <param name="shell">The workbench.</param>
    /// <param name="question">What is asked; may quote content.</param>
    /// <param name="choices">Key, words and value of each.</param>
    /// <param name="picked">Called with the value after the prompt is gone.</param>
    public ChoicePrompt(WorkbenchShell shell, string question, IReadOnlyList<(char Key, string Text, T Value)> choices, Action<T> picked) =>
        (_shell, _question, _choices, _picked) = (shell, question, choices, picked);

    /// <inheritdoc/>
    public bool IsOpaque => false;

    /// <inheritdoc/>
    public EventResult Handle(in TerminalEvent input)
    {
        if (input.Kind != TerminalEventKind.Key) return input.Kind == TerminalEventKind.Paste ? EventResult.Handled : EventResult.Ignored;
        if (input.CommandKey == Key.Escape)
        {
            _shell.Application.Layers.Remove(this);
            return EventResult.Handled;
        }
        foreach (var (key, _, value) in _choices)
        {
            if (input.Key != Key.Char(key) && input.CommandKey != Key.Char(key)) continue;
            _shell.Application.Layers.Remove(this);
            _picked(value);
            break;
        }
        return EventResult.Handled;
    }

    /// <inheritdoc/>
    public void Render(CellBuffer buffer, Rect area)
    {
        var look = _shell.Look;
        var questionRows = WrappedText.Measure(_question, area.Columns - 2, look);
        var box = area.SplitBottom(Math.Min(area.Rows, questionRows + _choices.Count + 1)).Bottom;
        buffer.Fill(box, look.Theme.Text);
        for (var column = box.Column; column < box.Right; column++) buffer.Write(box, column, box.Row, look.Symbols.Box.AsSpan(4, 1), look.Theme.Border);
        var first = WrappedText.Render(buffer, box.Inset(1, 0), box.Row + 1, _question, look.Theme.Title, look);
        for (var i = 0; i < _choices.Count && first + i < box.Bottom; i++)
        {
            var row = first + i;
            var column = look.Draw(buffer, box, box.Column + 3, row, _choices[i].Key.ToString(), look.Theme.Accent);
            look.Draw(buffer, box, column + 2, row, _choices[i].Text, look.Theme.Text);
        }
    }
}
