using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Input;

namespace FactCheck.Terminal.Tests.Compositing;

/// <summary>A layer that shows the last key, and does what a test says on each event.</summary>
sealed class ProbeLayer(string name, Func<TerminalEvent, EventResult>? handle = null) : ILayer
{
    readonly Func<TerminalEvent, EventResult> _handle = handle ?? (_ => EventResult.Handled);

    public bool IsOpaque { get; init; } = true;

    public bool IsModal { get; init; } = true;

    public (int Column, int Row)? Cursor { get; init; }

    public List<string> Seen { get; } = [];

    public int Frames { get; private set; }

    public EventResult Handle(in TerminalEvent input)
    {
        Seen.Add(input.Kind switch
        {
            TerminalEventKind.Key => input.Key.ToString(),
            TerminalEventKind.Paste => $"paste {input.Paste}",
            _ => input.Kind.ToString(),
        });
        return _handle(input);
    }

    public void Render(CellBuffer buffer, Rect area)
    {
        Frames++;
        buffer.Write(area, 0, IsOpaque ? 0 : 1, $"{name}:{(Seen.Count == 0 ? "-" : Seen[^1])}", default);
        if (Cursor is not null) buffer.Cursor = Cursor;
    }
}
