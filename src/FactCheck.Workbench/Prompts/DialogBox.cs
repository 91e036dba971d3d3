using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Widgets;

namespace FactCheck.Workbench.Prompts;

static class Dialog
{
    public static Rect Render(CellBuffer buffer, Rect area, string title, Look look)
    {
        buffer.Fill(area, look.Theme.Text);
        look.Draw(buffer, area, area.Column + 2, area.Row, title, look.Theme.Title);
        return area.Inset(2, 1);
    }
}
