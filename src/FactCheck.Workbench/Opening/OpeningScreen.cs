using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Input;

namespace FactCheck.Workbench.Opening;

/// <summary>
/// The first frame: painted before the host, the corpus and even ICU are loaded, so it draws plain ASCII and what is opened as safe text. Keys typed
/// meanwhile are kept for the screen that follows.
/// </summary>
public sealed class OpeningScreen : ILayer
{
    readonly string _what;
    readonly List<TerminalEvent> _typed = [];

    /// <summary>Says that something is being opened.</summary>
    /// <param name="what">Name of the corpus or article; need not be safe.</param>
    public OpeningScreen(string what) => _what = what;

    /// <inheritdoc/>
    public bool IsOpaque => true;

    /// <summary>Keys pressed while this was shown, in order.</summary>
    public IReadOnlyList<TerminalEvent> Typed => _typed;

    /// <inheritdoc/>
    public EventResult Handle(in TerminalEvent input)
    {
        if (input.Kind == TerminalEventKind.Key) _typed.Add(input);
        return EventResult.Ignored;
    }

    /// <inheritdoc/>
    public void Render(CellBuffer buffer, Rect area)
    {
        var (header, body) = area.SplitTop(1);
        buffer.Fill(header, new Style(Attributes: CellAttributes.Reverse));
        var column = buffer.Write(header, header.Column + 1, header.Row, "factcheck", new Style(Attributes: CellAttributes.Reverse | CellAttributes.Bold));
        buffer.Write(header, column + 2, header.Row, _what, new Style(Attributes: CellAttributes.Reverse));
        buffer.Write(body, body.Column + 4, body.Row + 1, "Opening...", default);
    }
}
