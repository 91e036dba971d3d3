using FactCheck.Agreement;
using FactCheckTUI.Agreeing.Reading;
using FactCheckTUI.Output;

namespace FactCheckTUI.Agreeing.Reporting;

/// <summary>What the table and the Markdown of a report have in common: sections of tables and lines.</summary>
static class ReportSections
{
    const int WorstArticles = 10;
    const int MostExamples = 3;

    /// <summary>Of so many annotators each has a column where articles are listed.</summary>
    const int MostAnnotators = 3;

    /// <summary>Who and what was compared.</summary>
    public static string Title(AgreementReport report) =>
        $"{report.Corpus}: {string.Join(", ", report.Annotators)} on {report.Read.Study.Documents.Length} of {Amount.Of(report.Read.Articles, "article")}";

    /// <summary>How much was left out, by reason; null: nothing was.</summary>
    public static string? LeftOutInShort(CorpusStudy read) => read.Exclusions.IsEmpty ? null
        : $"Left out: {string.Join("; ", read.Exclusions.GroupBy(exclusion => exclusion.Reason).OrderBy(group => group.Key).Select(group => $"{Count(group)} {group.Key.Words()}"))}.";

    /// <summary>How intervals were made and what the ends of the scales mean.</summary>
    public static string Scales(AgreementReport report) =>
        $"Intervals: 95 %, {AgreementReport.Resamples} resamples of the articles, seed {report.Request.Seed}. 1 is perfect; 0 is chance for alpha, kappa, pi, AC1, S and gamma. See docs/agreement.md.";

    /// <summary>The table for the desk: spans of each, the first figures, the commonest disagreement.</summary>
    public static ReportSection First(AgreementReport report) => First(report, report.Annotators, row => row.Spans.Select(FigureText.Count));

    /// <summary>The same with the spans of all annotators together: for lines that do not hold one column for each.</summary>
    public static ReportSection FirstInShort(AgreementReport report) => First(report, ["spans"], row => [FigureText.Count(row.Spans.Sum())]);

    /// <summary>The spans of each annotator.</summary>
    public static ReportSection Spans(AgreementReport report) => new("Spans of each", "", [FigureText.Heading(report.Request.By), .. report.Annotators],
        [.. FigureText.WithAll(report).Select(row => (IReadOnlyList<string>)[row.Name, .. row.Spans.Select(FigureText.Count)])]);

    /// <summary>What is behind it: every disagreement, what met what, every figure, the articles.</summary>
    public static IEnumerable<ReportSection> Behind(AgreementReport report)
    {
        if (report.All is { Disagreements: not null }) yield return Disagreements(report);
        foreach (var section in ConfusionSections.Of(report)) yield return section;
        foreach (var section in FigureSections.Of(report)) yield return section;
        if (report.Request.By != Grouping.Article) yield return Articles(report);
    }

    /// <summary>For each measure what it means, its formula and its paper.</summary>
    public static IEnumerable<Measure> Measures(AgreementReport report) => report.Rows.SelectMany(row => row.Figures).Select(figure => figure.Figure.Measure).DistinctBy(measure => measure.Id);

    /// <summary>Why figures are undefined: each reason once for measures that lack the same rows.</summary>
    public static IEnumerable<string> Undefined(AgreementReport report) => FigureText.WithAll(report)
        .SelectMany(row => row.Figures.Where(figure => !figure.Figure.Score.IsDefined).Select(figure => (figure.Figure.Measure.Id, Reason: figure.Figure.Score.Undefined, row.Name)))
        .GroupBy(figure => (figure.Id, figure.Reason)).Select(group => (group.Key.Id, group.Key.Reason, Rows: Some([.. group.Select(figure => figure.Name)])))
        .GroupBy(figures => (figures.Reason, figures.Rows)).Select(group => $"{string.Join(", ", group.Select(figures => figures.Id))} of {group.Key.Rows}: {group.Key.Reason}.");

    /// <summary>How well chance is known where random samples stand for it.</summary>
    public static IEnumerable<string> Precision(AgreementReport report) => FigureText.WithAll(report)
        .SelectMany(row => row.Figures).Where(figure => figure.Sampling is not null).GroupBy(figure => figure.Figure.Measure.Id).Select(group =>
        {
            var samples = group.Select(figure => figure.Sampling!).ToList(); // chosen above
            var gap = samples.Max(sampling => sampling.Gap);
            return $"{group.Key}: chance is the mean of {FigureText.Range(samples.Min(s => s.Samples), samples.Max(s => s.Samples))} random samples, known within {FigureText.Percent(samples.Max(s => s.Precision))} at 95 %; "
                + $"{(gap == 0 ? "every alignment is proved to be the best" : $"the disorder of an alignment may be too high by {FigureText.Brief(gap)}")}.";
        });

    /// <summary>What was left out, a line per reason, each followed by examples.</summary>
    public static IEnumerable<string> LeftOut(CorpusStudy read) => read.Exclusions.GroupBy(exclusion => exclusion.Reason).OrderBy(group => group.Key).SelectMany(group =>
    {
        var places = Some([.. group.Select(exclusion => exclusion.Annotator is null ? exclusion.Article : $"{exclusion.Article} by {exclusion.Annotator}")]);
        var details = group.Where(exclusion => exclusion.Detail.Length > 0).Take(MostExamples).Select(exclusion => "  " + exclusion.Detail);
        return details.Prepend($"{Count(group)}, {group.Key.Words()}: {places}.");
    });

    static string Count(IGrouping<ExclusionReason, Exclusion> group) => Amount.Of(group.Count(), group.Key == ExclusionReason.ArticleUnreadable ? "article" : "layer");

    static ReportSection First(AgreementReport report, IEnumerable<string> who, Func<AgreementRow, IEnumerable<string>> spans)
    {
        IReadOnlyList<string> header = [FigureText.Heading(report.Request.By), .. who, .. report.Rows[0].Figures.Take(2).Select(figure => figure.Figure.Measure.Name), "commonest disagreement"];
        var rows = FigureText.WithAll(report).Select(row => (IReadOnlyList<string>)
            [row.Name, .. spans(row), .. row.Figures.Take(2).Select((figure, i) => i == 0 ? FigureText.WithInterval(figure) : FigureText.Brief(figure.Figure.Value)), row.Commonest]);
        return new ReportSection("", "", header, [.. rows]) { Prose = [header.Count - 1] };
    }

    static ReportSection Disagreements(AgreementReport report) => new(
        "What they disagree about",
        "Spans of both sides; relations count by themselves. same: exact counterparts. Attributes differ on spans of one label in one place, so those spans count twice.",
        [FigureText.Heading(report.Request.By), "same", .. FigureText.Kinds.Select(AgreementRow.Words)],
        [.. FigureText.WithAll(report).Select(row => (IReadOnlyList<string>)
            [row.Name, FigureText.Count(row.Disagreements!.Same), .. FigureText.Kinds.Select(kind => FigureText.Count(row.Disagreements[kind]))])]); // attributes have no row here

    static ReportSection Articles(AgreementReport report)
    {
        var each = report.Annotators.Length <= MostAnnotators;
        IReadOnlyList<string> header = ["article", .. each ? report.Annotators : ["spans"], "Exact F1", "commonest disagreement"];
        var rows = report.Articles.Take(WorstArticles).Select(row => (IReadOnlyList<string>)
            [row.Name, .. each ? row.Spans.Select(FigureText.Count) : [FigureText.Count(row.Spans.Sum())], FigureText.Brief(row.Figures[0].Figure.Value), row.Commonest]);
        return new ReportSection(
            "Articles that disagree most",
            $"The lowest exact F1 first.{(report.Articles.Length > WorstArticles ? $" These are {WorstArticles} of {report.Articles.Length}; all of them: --by article." : "")}",
            header,
            [.. rows])
        { Prose = [header.Count - 1] };
    }

    static string Some(IReadOnlyList<string> names) => names.Count <= MostExamples + 1 ? string.Join(", ", names) : $"{string.Join(", ", names.Take(MostExamples))} and {names.Count - MostExamples} more";
}
