using FactCheck.Text.Layout;

namespace FactCheck.Workbench.Annotate;

/// <summary>Which screen lines of the article are shown.</summary>
/// <param name="Top">The first line shown.</param>
public readonly record struct Viewport(LinePosition Top)
{
    /// <summary>The same, scrolled as little as possible so that <paramref name="offset"/> is shown with a line of context where there is room.</summary>
    /// <param name="layout">The laid-out article.</param>
    /// <param name="offset">What must be visible.</param>
    /// <param name="rows">Height in screen lines.</param>
    public Viewport Showing(DocumentLayout layout, int offset, int rows)
    {
        var line = layout.PositionOf(offset);
        var margin = rows >= 8 ? 1 : 0;
        var top = Clamp(layout, Top);
        if (line < layout.Move(top, margin))
            return new Viewport(Distance(layout, line, top, rows) is null ? Centred(layout, line, rows) : layout.Move(line, -margin));
        var last = layout.Move(top, Math.Max(0, rows - 1 - margin));
        if (line <= last) return new Viewport(top);
        return new Viewport(Distance(layout, last, line, rows) is { } lines ? layout.Move(top, lines) : Centred(layout, line, rows));
    }

    static LinePosition Clamp(DocumentLayout layout, LinePosition top)
    {
        var paragraph = Math.Clamp(top.Paragraph, 0, layout.Document.ParagraphCount - 1);
        return new LinePosition(paragraph, Math.Clamp(top.Line, 0, layout.LineCount(paragraph) - 1));
    }

    static LinePosition Centred(DocumentLayout layout, LinePosition line, int rows) => layout.Move(line, -(rows / 2));

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
