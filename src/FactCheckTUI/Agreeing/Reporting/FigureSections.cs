using System.Collections.Immutable;

namespace FactCheckTUI.Agreeing.Reporting;

/// <summary>Every figure of every row, as far as a page holds them.</summary>
static class FigureSections
{
    /// <summary>Up to so many rows stand beside each other as columns; more of them stay rows.</summary>
    const int MostColumns = 8;

    /// <summary>Above so many rows only those over all are shown.</summary>
    const int MostRows = 40;

    /// <summary>The tables.</summary>
    public static IEnumerable<ReportSection> Of(AgreementReport report)
    {
        if (report.Rows.Length <= MostColumns) return [ByMeasure(report, report.Rows, "")];
        if (report.All is null) return [ByRow(report)];
        return report.Rows.Length <= MostRows
            ? [ByMeasure(report, [], $"Of {report.All.Name}; of each row in the next table."), ByRow(report)]
            : [ByMeasure(report, [], $"Of {report.All.Name}; those of every row are in --format csv and json.")];
    }

    static ReportSection ByMeasure(AgreementReport report, ImmutableArray<AgreementRow> rows, string note) => new(
        "The figures behind it",
        note,
        ["measure", "compares", .. report.All is { } whole ? [whole.Name, "95 %"] : Array.Empty<string>(), .. rows.Select(row => row.Name)],
        [.. report.Rows[0].Figures.Select((figure, i) => (IReadOnlyList<string>)
        [
            figure.Figure.Measure.Id, figure.Basis,
            .. report.All is { } all ? [FigureText.Brief(all.Figures[i].Figure.Value), FigureText.Interval(all.Figures[i])] : Array.Empty<string>(),
            .. rows.Select(row => FigureText.Brief(row.Figures[i].Figure.Value)),
        ])]);

    static ReportSection ByRow(AgreementReport report) => new(
        report.All is null ? "The figures behind it" : "The figures of each row",
        "",
        [FigureText.Heading(report.Request.By), .. report.Rows[0].Figures.Select(figure => figure.Figure.Measure.Id)],
        [.. report.Rows.Select(row => (IReadOnlyList<string>)[row.Name, .. row.Figures.Select(figure => FigureText.Brief(figure.Figure.Value))])]);
}
