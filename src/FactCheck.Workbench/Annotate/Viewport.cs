using FactCheck.Text.Layout;

namespace FactCheck.Workbench.Annotate;

/// <summary>Which screen lines of the article are shown.</summary>
/// <param name="Top">The first line shown.</param>
public readonly record struct Viewport(LinePosition Top)
{
    // Of the height.
    const int Stride = 3;

    /// <summary>
    /// The same where <paramref name="offset"/> is shown with a line of context, where there is room. Else scrolled by a third of the height: a screen costs
    /// over a thousand bytes and a caret that moves in one under twenty, so a line at a time would make every move down cost a screen.
    /// </summary>
    /// <param name="layout">The laid-out article.</param>
    /// <param name="offset">What must be visible.</param>
    /// <param name="rows">Height in screen lines.</param>
    public Viewport Showing(DocumentLayout layout, int offset, int rows)
    {
        var line = layout.PositionOf(offset);
        var margin = rows >= 8 ? 1 : 0;
        var top = Clamp(layout, Top);
        if (line < layout.Move(top, margin)) return new Viewport(layout.Move(line, Distance(layout, line, top, rows) is null ? -(rows / 2) : -(rows / Stride)));
        var last = layout.Move(top, Math.Max(0, rows - 1 - margin));
        if (line <= last) return new Viewport(top);
        var wanted = layout.Move(line, Distance(layout, last, line, rows) is null ? -(rows / 2) : rows / Stride - rows + 1);
        // No further than to the end of the article, which needs no room below it.
        var lowest = layout.Move(layout.PositionOf(layout.Document.Text.Length), margin - rows + 1);
        return new Viewport(wanted < lowest ? wanted : top < lowest ? lowest : top);
    }

    static LinePosition Clamp(DocumentLayout layout, LinePosition top)
    {
        var paragraph = Math.Clamp(top.Paragraph, 0, layout.Document.ParagraphCount - 1);
        return new LinePosition(paragraph, Math.Clamp(top.Line, 0, layout.LineCount(paragraph) - 1));
    }

    /// <summary>Lines from one position down to another; null where there are more than <paramref name="limit"/>.</summary>
    static int? Distance(DocumentLayout layout, LinePosition from, LinePosition to, int limit)
    {
        for (var lines = 0; lines <= limit; lines++)
        {
            if (from >= to) return lines;
            from = layout.Move(from, 1);
        }
        return null;
    }
}
