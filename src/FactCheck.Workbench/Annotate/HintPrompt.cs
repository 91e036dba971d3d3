using FactCheck.Annotation.Layers;
using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Input;
using FactCheck.Workbench.Shell;

namespace FactCheck.Workbench.Annotate;

/// <summary>Takes the letters of a span's hint; the screen below draws them.</summary>
sealed class HintPrompt(WorkbenchShell shell, SpanHints hints, Action<Span?> picked) : ILayer
{
    public bool IsOpaque => false;

    public EventResult Handle(in TerminalEvent input)
    {
        if (input.Kind != TerminalEventKind.Key) return EventResult.Ignored;
        if (input.CommandKey == Key.Escape) Close(null);
        else if (Letter(input) is { } letter && hints.Type(letter, out var span) && span is not null) Close(span);
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

    void Close(Span? span)
    {
        shell.Application.Layers.Remove(this);
        picked(span);
    }
}
