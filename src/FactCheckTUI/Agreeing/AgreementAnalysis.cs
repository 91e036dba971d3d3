using System.Collections.Immutable;
using FactCheck.Agreement;
using FactCheck.Agreement.Coding;
using FactCheck.Agreement.Resampling;
using FactCheck.Agreement.Spans;
using FactCheckTUI.Agreeing.Measuring;
using FactCheckTUI.Agreeing.Reading;

namespace FactCheckTUI.Agreeing;

/// <summary>Makes the rows of a report. The same study, request and seed give the same report on every machine.</summary>
sealed class AgreementAnalysis(CorpusStudy read, AgreementRequest request)
{
    readonly SpanStudy _study = read.Study;

    /// <summary>Takes every measure of every row.</summary>
    /// <param name="corpus">Name of the corpus.</param>
    /// <param name="progress">Told how many rows of how many are done.</param>
    public AgreementReport Report(string corpus, Action<int, int> progress)
    {
        var byAttribute = request.By == Grouping.Attribute;
        var codings = byAttribute ? AttributeAgreement.Codings(_study, AlignmentRule.Overlap) : ImmutableSortedDictionary<string, CodingStudy>.Empty;
        var groups = byAttribute ? [] : Groups().ToList();
        var (done, steps) = (0, groups.Count + codings.Count + 1);
        T Step<T>(T result)
        {
            progress(++done, steps);
            return result;
        }
        var labels = DisagreementTally.ByLabel(_study);
        var articles = Articles();
        var everything = StudyGroup.Of(AgreementReport.Everything, _study);
        var all = Step(byAttribute ? null : Row(everything, DisagreementTally.Sum(labels.Values)));
        var rows = byAttribute
            ? codings.Select(coding => Step(Row(coding.Key, coding.Value))).ToList()
            : groups.ConvertAll(group => Step(Row(group, group.Label is { } label ? labels[label] : DisagreementTally.Sum(DisagreementTally.ByLabel(group.Study).Values))));
        if (request.By == Grouping.Article) rows = WorstFirst(rows);
        return new AgreementReport
        {
            Corpus = corpus,
            Request = request,
            Read = read,
            Rows = [.. rows],
            All = all,
            Articles = articles,
            Confusion = LabelConfusion.Of(_study),
            Cautions = [.. new Cautions(read, request, rows, all, codings).Find()],
        };
    }

    IEnumerable<StudyGroup> Groups() => request.By switch
    {
        Grouping.Label => _study.Labels.Select(label => StudyGroup.OfLabel(_study, label)),
        Grouping.Annotator => StudyGroup.Of("", _study).Pairs().Select(pair => StudyGroup.Of(string.Join(" + ", pair.Study.Annotators), pair.Study)),
        Grouping.Language => _study.Documents.GroupBy(document => read.Languages[document.Id]).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => StudyGroup.Of(group.Key, new SpanStudy(_study.Annotators, [.. group]))),
        _ => _study.Documents.Select(ArticleGroup),
    };

    StudyGroup ArticleGroup(StudyDocument document) => StudyGroup.Of(document.Id, new SpanStudy(_study.Annotators, [document]));

    ImmutableArray<AgreementRow> Articles()
    {
        var f1 = SpanF1.ByDocument(_study, SpanCriterion.Exact);
        return [.. WorstFirst(f1.Select(article =>
        {
            var group = ArticleGroup(article.Document);
            return new AgreementRow
            {
                Name = group.Name,
                Spans = Spans(group.Study),
                Figures = [new ReportedFigure(article.F1.Mean, "spans", null)],
                Disagreements = DisagreementTally.Sum(DisagreementTally.ByLabel(group.Study).Values),
            };
        }))];
    }

    static List<AgreementRow> WorstFirst(IEnumerable<AgreementRow> articles) =>
        [.. articles.OrderBy(row => row.Figures[0].Figure.Value ?? double.PositiveInfinity).ThenByDescending(row => row.Disagreements!.Total).ThenBy(row => row.Name, StringComparer.Ordinal)];

    AgreementRow Row(StudyGroup group, DisagreementTally disagreements) => new()
    {
        Name = group.Name,
        Spans = Spans(group.Study),
        Figures = [.. request.Measures.Select(measure => Of(measure, group))],
        Disagreements = disagreements,
    };

    AgreementRow Row(string attribute, CodingStudy coding) => new()
    {
        Name = attribute,
        Spans = [.. Enumerable.Range(0, _study.Annotators.Length).Select(annotator => (long?)_study.Documents.Sum(document =>
            (long)(document.Layers[annotator]?.Attributes.Where(value => value.Name == attribute).Select(value => value.Span).Distinct().Count() ?? 0)))],
        Figures = [.. request.Measures.Select(measure => Of(measure, coding))],
        Confusion = Confused(coding),
    };

    ImmutableArray<long?> Spans(SpanStudy study) => [.. _study.Annotators.Select(name => study.Annotators.IndexOf(name)).Select(annotator =>
        annotator < 0 ? (long?)null : study.Documents.Sum(document => (long)(document.Layers[annotator]?.Spans.Length ?? 0)))];

    ReportedFigure Of(SpanMeasure measure, StudyGroup group)
    {
        var figure = measure.OnSpans(group, request.Seed);
        return new ReportedFigure(figure, measure.Basis, figure.Score.IsDefined && group.Study.Documents.Length > 1 ? Interval(measure.Sums(group), figure) : figure.Interval);
    }

    ReportedFigure Of(SpanMeasure measure, CodingStudy coding)
    {
        var figure = measure.OnValues!(coding); // those without were refused when the names were read
        var sums = measure.Measure.Id == "alpha" && figure.Score.IsDefined && coding.Documents > 1 ? KrippendorffAlpha.Sums(coding, Distance.Masi) : null;
        return new ReportedFigure(figure, "matched spans", Interval(sums, figure));
    }

    ConfidenceInterval? Interval(DocumentSums? sums, Figure figure)
    {
        if (sums is null) return figure.Interval;
        var resampled = Bootstrap.Of(sums, new BootstrapOptions { Resamples = AgreementReport.Resamples, Seed = request.Seed });
        return resampled.Bca ?? resampled.Percentile;
    }

    static (string Values, long Count)? Confused(CodingStudy coding)
    {
        var counts = new Dictionary<(int, int), long>();
        for (var unit = 0; unit < coding.Units; unit++)
        {
            var values = Enumerable.Range(0, coding.Coders).Select(coder => coding[unit, coder]).OfType<int>().Order().ToList();
            if (values.Count == 2 && values[0] != values[1]) counts[(values[0], values[1])] = counts.GetValueOrDefault((values[0], values[1])) + 1;
        }
        if (counts.Count == 0) return null;
        var ((a, b), count) = counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).First();
        return ($"{Text(coding.Categories[a])} / {Text(coding.Categories[b])}", count);
    }

    static string Text(Category category) => category is Category.LabelSet { Labels: var labels } ? labels.IsEmpty ? "nothing" : string.Join(" + ", labels) : category.Text;
}
