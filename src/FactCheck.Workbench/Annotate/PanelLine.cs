using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Widgets;

namespace FactCheck.Workbench.Annotate;

/// <summary>One line of the side panel: a lead in one style, then text in another. Content is laid out when drawn, so that it may run right to left.</summary>
readonly record struct PanelLine(string Lead, Style LeadStyle, string Body, Style BodyStyle, string Trail = "")
{
    public void Render(CellBuffer buffer, Rect area, int row, Look look)
    {
        var line = new Rect(area.Column, row, area.Columns, 1);
        if (Trail.Length > 0)
        {
            var first = look.DrawRight(buffer, line, row, Trail, look.Theme.Dim);
            line = new Rect(line.Column, row, Math.Max(0, first - 1 - line.Column), 1);
        }
        var column = look.Draw(buffer, line, line.Column, row, Lead, LeadStyle);
        look.Draw(buffer, line, column, row, Body, BodyStyle);
    }
}
