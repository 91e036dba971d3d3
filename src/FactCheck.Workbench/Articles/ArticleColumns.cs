using System.Globalization;
using FactCheck.Annotation.Layers;
using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Widgets;
using FactCheck.Text.Bidi;

namespace FactCheck.Workbench.Articles;

/// <summary>Draws one article in columns: status, id, title, language, direction, spans, problems. The title takes what is left; ids give way first.</summary>
static class ArticleColumns
{
    const int StatusColumns = 2;
    const int LanguageColumns = 4;
    const int DirectionColumns = 4;
    const int SpansColumns = 6;
    const int ProblemsColumns = 5;

    public static void RenderHeading(CellBuffer buffer, Rect area, Look look)
    {
        var at = Split(area);
        look.Draw(buffer, at.Id, at.Id.Column, area.Row, "article", look.Theme.Dim);
        look.Draw(buffer, at.Title, at.Title.Column, area.Row, "title", look.Theme.Dim);
        look.Draw(buffer, at.Language, at.Language.Column, area.Row, "lang", look.Theme.Dim);
        look.DrawRight(buffer, at.Direction, area.Row, "dir", look.Theme.Dim);
        look.DrawRight(buffer, at.Spans, area.Row, "spans", look.Theme.Dim);
        look.DrawRight(buffer, at.Problems, area.Row, "!", look.Theme.Dim);
    }

    public static void Render(CellBuffer buffer, Rect area, ArticleRow row, Style style, Look look)
    {
        var at = Split(area);
        var (mark, markStyle) = Status(row, style, look);
        look.Draw(buffer, area, area.Column, area.Row, mark, markStyle);
        look.Draw(buffer, at.Id, at.Id.Column, area.Row, row.Id.Value, style);
        look.Draw(buffer, at.Title, at.Title.Column, area.Row, row.Title, style);
        look.Draw(buffer, at.Language, at.Language.Column, area.Row, row.Metadata?.Language ?? "", style);
        look.DrawRight(buffer, at.Direction, area.Row, row.Metadata?.Direction == TextDirection.RightToLeft ? "rtl" : "", style);
        if (row.Summary is { Spans: > 0 } summary) look.DrawRight(buffer, at.Spans, area.Row, summary.Spans.ToString(CultureInfo.InvariantCulture), style);
        if (row.Problems is > 0 and var problems) look.DrawRight(buffer, at.Problems, area.Row, problems.ToString(CultureInfo.InvariantCulture), style);
    }

    static (string, Style) Status(ArticleRow row, Style style, Look look) => row.Summary switch
    {
        { IsReadable: false } => (look.Symbols.Cross, style.With(CellAttributes.Bold)),
        { Status: LayerStatus.Complete } => (look.Symbols.Check, style),
        { Status: LayerStatus.InProgress } => ("…", style),
        _ => (" ", style),
    };

    static (Rect Id, Rect Title, Rect Language, Rect Direction, Rect Spans, Rect Problems) Split(Rect area)
    {
        var (rest, problems) = area.SplitLeft(StatusColumns).Remainder.SplitRight(ProblemsColumns);
        (rest, var spans) = rest.SplitRight(SpansColumns);
        (rest, var direction) = rest.SplitRight(DirectionColumns);
        (rest, var language) = rest.SplitRight(LanguageColumns + 1);
        var (id, title) = rest.SplitLeft(Math.Min(28, rest.Columns / 3));
        return (id.SplitRight(1).Remainder, title.SplitRight(1).Remainder, language, direction, spans, problems);
    }
}
