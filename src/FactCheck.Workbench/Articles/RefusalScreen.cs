using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Input;
using FactCheck.Workbench.Sessions;
using FactCheck.Workbench.Shell;

namespace FactCheck.Workbench.Articles;

/// <summary>Why an article cannot be opened, in full. Nothing was changed.</summary>
sealed class RefusalScreen(WorkbenchShell shell, SessionOpening.Refused refused) : ILayer
{
    public bool IsOpaque => true;

    public EventResult Handle(in TerminalEvent input)
    {
        if (input.Kind != TerminalEventKind.Key) return EventResult.Ignored;
        shell.Application.Layers.Remove(this);
        return EventResult.Handled;
    }

    public void Render(CellBuffer buffer, Rect area)
    {
        var look = shell.Look;
        buffer.Fill(area, look.Theme.Text);
        var inner = area.Inset(2, 1);
        look.Draw(buffer, inner, inner.Column, inner.Row, $"{refused.Id} cannot be opened. Nothing was changed.", look.Theme.Error);
        var row = inner.Row + 2;
        foreach (var problem in refused.Problems)
            row = WrappedText.Render(buffer, inner, row, problem.Message, look.Theme.Text, look) + 1;
        look.Draw(buffer, inner, inner.Column, inner.Bottom - 1, "Any key goes back.", look.Theme.Dim);
    }
}
