using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Input;

namespace FactCheck.Terminal.Compositing;

/// <summary>One layer of the screen: a screen, a dialog, a palette. The topmost gets events first.</summary>
public interface ILayer
{
    /// <summary>True where the layer covers the whole area, so that nothing below it is drawn.</summary>
    bool IsOpaque { get; }

    /// <summary>Handles one event; <see cref="EventResult.Ignored"/> hands it to the layer below (never a key or a paste below a dialog).</summary>
    EventResult Handle(in TerminalEvent input);

    /// <summary>Draws the layer and, where it has one, sets the buffer's cursor.</summary>
    void Render(CellBuffer buffer, Rect area);
}
