using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Widgets;

namespace FactCheck.Workbench.Review;

/// <summary>A list of what is to be decided, and two panes that set side by side what was and what is, or theirs and ours: stacked where there is no room.</summary>
/// <param name="List">The list.</param>
/// <param name="First">Left or upper pane.</param>
/// <param name="Second">Right or lower pane.</param>
readonly record struct ReviewPanes(Rect List, Rect First, Rect Second)
{
    // Columns from which two panes stand side by side, and from which the list stands beside them.
    const int PairColumns = 64;
    const int WideColumns = 120;

    /// <summary>Splits an area and draws the rules with the titles of the panes.</summary>
    public static ReviewPanes Render(CellBuffer buffer, Rect area, Look look, string first, string second)
    {
        var isWide = area.Columns >= WideColumns;
        var (list, rest) = isWide ? area.SplitLeft(area.Columns * 2 / 5) : area.SplitTop(Math.Clamp(area.Rows / 3, Math.Min(3, area.Rows), 14));
        if (isWide)
        {
            Upright(buffer, rest.SplitLeft(1).Left, look);
            rest = rest.SplitLeft(1).Remainder;
        }
        if (rest.Columns < PairColumns)
        {
            var (upper, lower) = rest.SplitTop(Math.Max(Math.Min(3, rest.Rows), rest.Rows * 2 / 5));
            return new ReviewPanes(list, Titled(buffer, upper, look, first), Titled(buffer, lower, look, second));
        }
        var (left, right) = rest.SplitLeft(rest.Columns / 2);
        var panes = new ReviewPanes(list, Titled(buffer, left, look, first), Titled(buffer, right.SplitLeft(1).Remainder, look, second));
        Upright(buffer, right.SplitLeft(1).Left, look);
        buffer.Write(right, right.Column, right.Row, look.Symbols.Box.AsSpan(8, 1), look.Theme.Border);
        return panes;
    }

    static Rect Titled(CellBuffer buffer, Rect area, Look look, string title)
    {
        var (rule, rest) = area.SplitTop(1);
        for (var column = rule.Column; column < rule.Right; column++) buffer.Write(rule, column, rule.Row, look.Symbols.Box.AsSpan(4, 1), look.Theme.Border);
        look.Draw(buffer, rule, rule.Column + 1, rule.Row, $" {title} ", look.Theme.Title);
        return rest.Inset(1, 0);
    }

    static void Upright(CellBuffer buffer, Rect line, Look look)
    {
        for (var row = line.Row; row < line.Bottom; row++) buffer.Write(line, line.Column, row, look.Symbols.Box.AsSpan(5, 1), look.Theme.Border);
    }
}
