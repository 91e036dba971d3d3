using FactCheck.Agreement;
using FactCheckTUI.Agreeing.Reading;
using FactCheckTUI.Output;

namespace FactCheckTUI.Agreeing.Reporting;

/// <summary>What the table and the Markdown of a report have in common: sections of tables and lines.</summary>
static class ReportSections
{
    const int MostColumns = 8;
    const int WorstArticles = 10;
    const int MostExamples = 3;

    /// <summary>One table.</summary>
    /// <param name="Title">Its title.</param>
    /// <param name="Note">What it counts; empty where the columns say it.</param>
    /// <param name="Header">Its columns.</param>
    /// <param name="Rows">Cells, as many as columns.</param>
    internal sealed record Section(string Title, string Note, IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows);

    /// <summary>Who and what was compared.</summary>
    public static string Title(AgreementReport report) =>
        $"{report.Corpus}: {string.Join(", ", report.Annotators)} on {report.Read.Study.Documents.Length} of {Amount.Of(report.Read.Articles, "article")}";

    /// <summary>How intervals were made and what the ends of the scales mean.</summary>
    public static string Scales(AgreementReport report) =>
        $"Intervals: 95 %, {AgreementReport.Resamples} resamples of the articles, seed {report.Request.Seed}; of kappa and its kin by formula. 1 is perfect; 0 is chance for alpha, kappa, pi, AC1, S and gamma. See docs/agreement.md.";

    /// <summary>The table for the desk: spans of each, the first figures, the commonest disagreement.</summary>
    public static Section First(AgreementReport report)
    {
        var measures = report.Rows[0].Figures.Take(2).Select(figure => figure.Figure.Measure.Name);
        var rows = FigureText.WithAll(report).Select(row => (IReadOnlyList<string>)
            [row.Name, .. row.Spans.Select(FigureText.Count), .. row.Figures.Take(2).Select((figure, i) => i == 0 ? FigureText.WithInterval(figure) : FigureText.Brief(figure.Figure.Value)), row.Commonest]);
        return new Section("", "", [FigureText.Heading(report.Request.By), .. report.Annotators, .. measures, "commonest disagreement"], [.. rows]);
    }

    /// <summary>What is behind it: every disagreement, label against label, every figure, the articles.</summary>
    public static IEnumerable<Section> Behind(AgreementReport report)
    {
        if (report.All is { Disagreements: not null }) yield return Disagreements(report);
        if (report.Request.By == Grouping.Label) yield return Confusion(report);
        yield return Figures(report);
        yield return Articles(report);
    }

    /// <summary>For each measure what it means, its formula and its paper.</summary>
    public static IEnumerable<Measure> Measures(AgreementReport report) => report.Rows.SelectMany(row => row.Figures).Select(figure => figure.Figure.Measure).DistinctBy(measure => measure.Id);

    /// <summary>Why figures are undefined, each reason once.</summary>
    public static IEnumerable<string> Undefined(AgreementReport report) => FigureText.WithAll(report)
        .SelectMany(row => row.Figures.Where(figure => !figure.Figure.Score.IsDefined).Select(figure => (figure.Figure.Measure.Id, figure.Figure.Score.Undefined, row.Name)))
        .GroupBy(figure => (figure.Id, figure.Undefined)).Select(group => $"{group.Key.Id} of {Some([.. group.Select(figure => figure.Name)])}: {group.Key.Undefined}.");

    /// <summary>What was left out, by reason, with examples.</summary>
    public static IEnumerable<string> LeftOut(CorpusStudy read) => read.Exclusions.GroupBy(exclusion => exclusion.Reason).OrderBy(group => group.Key).Select(group =>
    {
        var what = Amount.Of(group.Count(), group.Key == ExclusionReason.ArticleUnreadable ? "article" : "layer");
        var places = Some([.. group.Select(exclusion => exclusion.Annotator is null ? exclusion.Article : $"{exclusion.Article} by {exclusion.Annotator}")]);
        var details = group.Where(exclusion => exclusion.Detail.Length > 0).Take(MostExamples).Select(exclusion => "\n    " + exclusion.Detail);
        return $"{what}, {group.Key.Words()}: {places}.{string.Concat(details)}";
    });

    static Section Disagreements(AgreementReport report) => new(
        "What they disagree about",
        "Spans of both sides; relations count by themselves. same: exact counterparts. Attributes differ on spans of one label in one place, so those spans count twice.",
        [FigureText.Heading(report.Request.By), "same", .. FigureText.Kinds.Select(AgreementRow.Words)],
        [.. FigureText.WithAll(report).Select(row => (IReadOnlyList<string>)
            [row.Name, FigureText.Count(row.Disagreements!.Same), .. FigureText.Kinds.Select(kind => FigureText.Count(row.Disagreements[kind]))])]); // attributes have no row here

    static Section Confusion(AgreementReport report)
    {
        var names = report.Confusion.Labels.Append("none").ToList();
        var sides = report.Annotators.Length == 2 ? $"Rows: {report.Annotators[0]}. Columns: {report.Annotators[1]}." : "Rows: the earlier annotator of each pair. Columns: the later.";
        return new Section("Label against label", $"{sides} Spans that overlap, at most one for one.", ["", .. names],
            [.. names.Select((name, i) => (IReadOnlyList<string>)[name, .. names.Select((_, j) => i + j == 2 * (names.Count - 1) ? "" : FigureText.Count(report.Confusion.Counts[i, j]))])]);
    }

    static Section Figures(AgreementReport report)
    {
        var rows = FigureText.WithAll(report).ToList();
        var tooMany = rows.Count > MostColumns;
        var shown = tooMany ? [report.All ?? rows[0]] : rows;
        return new Section(
            "The figures behind it",
            tooMany ? $"Of {shown[0].Name}; those of every row are in --format csv and json." : "",
            ["measure", "compares", .. shown.Select(row => row.Name), .. report.All is null ? Array.Empty<string>() : ["95 % of all"]],
            [.. report.Rows[0].Figures.Select((figure, i) => (IReadOnlyList<string>)
                [figure.Figure.Measure.Id, figure.Basis, .. shown.Select(row => FigureText.Brief(row.Figures[i].Figure.Value)), .. report.All is { } all ? [Interval(all.Figures[i])] : Array.Empty<string>()])]);
    }

    static Section Articles(AgreementReport report) => new(
        "Articles that disagree most",
        report.Articles.Length > WorstArticles ? $"The first {WorstArticles} of {report.Articles.Length}; all of them: --by article." : "",
        ["article", .. report.Annotators, "Exact F1", "commonest disagreement"],
        [.. report.Articles.Take(WorstArticles).Select(row => (IReadOnlyList<string>)[row.Name, .. row.Spans.Select(FigureText.Count), FigureText.Brief(row.Figures[0].Figure.Value), row.Commonest])]);

    static string Interval(ReportedFigure figure) => figure.Interval is { } interval ? $"{FigureText.Brief(interval.Low)}–{FigureText.Brief(interval.High)}" : "";

    static string Some(List<string> names) => names.Count <= MostExamples + 1 ? string.Join(", ", names) : $"{string.Join(", ", names.Take(MostExamples))} and {names.Count - MostExamples} more";
}
