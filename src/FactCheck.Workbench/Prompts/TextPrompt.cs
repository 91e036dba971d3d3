using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Input;
using FactCheck.Terminal.Widgets;
using FactCheck.Workbench.Shell;

namespace FactCheck.Workbench.Prompts;

/// <summary>Asks for one line of text at the foot of the screen. Enter answers, Esc does not.</summary>
public sealed class TextPrompt : ILayer
{
    readonly WorkbenchShell _shell;
    readonly string _question;
    readonly TextField _field;
    readonly Action<string> _answered;

    /// <summary>A prompt.</summary>
    /// <param name="shell">The workbench.</param>
    /// <param name="question">What is asked, without a colon.</param>
    /// <param name="text">What stands in the field at first.</param>
    /// <param name="answered">Called with the answer after the prompt is gone.</param>
    public TextPrompt(WorkbenchShell shell, string question, string text, Action<string> answered)
    {
        (_shell, _question, _answered) = (shell, question, answered);
        _field = new TextField(text);
    }

    /// <inheritdoc/>
    public bool IsOpaque => false;

    /// <inheritdoc/>
    public EventResult Handle(in TerminalEvent input)
    {
        if (input.Kind == TerminalEventKind.Key && input.CommandKey == Key.Escape) _shell.Application.Layers.Remove(this);
        else if (input.Kind == TerminalEventKind.Key && input.CommandKey == Key.Enter)
        {
            _shell.Application.Layers.Remove(this);
            _answered(_field.Text);
        }
        else if (input.Kind is TerminalEventKind.Key or TerminalEventKind.Paste) _field.Handle(input);
        else return EventResult.Ignored;
        return EventResult.Handled;
    }

    /// <inheritdoc/>
    public void Render(CellBuffer buffer, Rect area)
    {
        var line = area.SplitBottom(1).Bottom;
        buffer.Fill(line, _shell.Look.Theme.Text);
        var question = line.SplitLeft(Math.Max(0, line.Columns - 12)).Left;
        var column = _shell.Look.Draw(buffer, question, line.Column + 1, line.Row, _question, _shell.Look.Theme.Accent) + 1;
        _field.Render(buffer, new Rect(column, line.Row, Math.Max(1, line.Right - 1 - column), 1), _shell.Look);
    }
}
