using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Input;
using FactCheck.Workbench.Shell;

namespace FactCheck.Workbench.Annotate;

/// <summary>Takes the letters of a span's hint, or <c>/</c> for the list of all spans; the screen below draws the letters.</summary>
sealed class HintPrompt(WorkbenchShell shell, SpanHints hints, Action<HintPick> done) : ILayer
{
    public bool IsOpaque => false;

    public EventResult Handle(in TerminalEvent input)
    {
        if (input.Kind != TerminalEventKind.Key) return EventResult.Ignored;
        if (input.CommandKey == Key.Escape) Close(new HintPick.Cancelled());
        else if (input.CommandKey == Key.Char('/')) Close(new HintPick.Listed());
        else if (Letter(input) is { } letter && hints.Type(letter, out var span) && span is not null) Close(new HintPick.Picked(span));
        return EventResult.Handled;
    }

    public void Render(CellBuffer buffer, Rect area)
    {
        // Nothing of its own: the letters stand over the text.
    }

    static char? Letter(in TerminalEvent input)
    {
        if (input.Key.Code is >= 'a' and <= 'z') return (char)input.Key.Code;
        if (input.CommandKey.Code is >= 'a' and <= 'z') return (char)input.CommandKey.Code;
        foreach (var latin in LatinFallback.Of(input.Key.Code))
            if (latin is >= 'a' and <= 'z') return (char)latin;
        return null;
    }

    void Close(HintPick pick)
    {
        shell.Application.Layers.Remove(this);
        done(pick);
    }
}
