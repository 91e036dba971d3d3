using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Input;

namespace FactCheck.Terminal.Compositing;

/// <summary>One layer of the screen: a screen, a dialog, a palette. The topmost gets events first.</summary>
public interface ILayer
{
    /// <summary>True where the layer covers the whole area, so that nothing below it is drawn.</summary>
    bool IsOpaque { get; }

    /// <summary>
    /// True where events that the layer ignores stop at it, as a dialog's do. Default true; a notice that lets keys through says false.
    /// </summary>
    bool IsModal => true;

    /// <summary>
    /// Handles one event; <see cref="EventResult.Ignored"/> hands it to the layer below where this one is neither modal nor opaque.
    /// </summary>
    EventResult Handle(in TerminalEvent input);

    /// <summary>Draws the layer and, where it has one, sets the buffer's cursor.</summary>
    void Render(CellBuffer buffer, Rect area);
}
