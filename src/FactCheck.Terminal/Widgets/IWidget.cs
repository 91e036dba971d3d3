using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Input;

namespace FactCheck.Terminal.Widgets;

/// <summary>Something on the screen that asks the user something and gets an answer.</summary>
public interface IWidget
{
    /// <summary>Handles one event.</summary>
    WidgetResult Handle(in TerminalEvent input);

    /// <summary>Draws itself into the area and, where it has one, sets the cursor.</summary>
    void Render(CellBuffer buffer, Rect area, Look look);
}
