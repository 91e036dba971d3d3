using System.Collections.Immutable;
using FactCheck.Agreement;
using FactCheck.Agreement.Coding;
using FactCheck.Agreement.Resampling;
using FactCheck.Agreement.Spans;
using FactCheckTUI.Agreeing.Measuring;
using FactCheckTUI.Agreeing.Reading;

namespace FactCheckTUI.Agreeing;

/// <summary>Makes the rows of a report, on all cores. The same study, request and seed give the same report on every machine.</summary>
sealed class AgreementAnalysis(CorpusStudy read, AgreementRequest request)
{
    readonly SpanStudy _study = read.Study;

    /// <summary>Takes every measure of every row.</summary>
    /// <param name="corpus">Name of the corpus.</param>
    /// <param name="progress">Told how many figures of how many are done, from any thread.</param>
    public AgreementReport Report(string corpus, Action<int, int> progress)
    {
        var byAttribute = request.By == Grouping.Attribute;
        var codings = byAttribute ? AttributeAgreement.Codings(_study, AlignmentRule.Overlap) : ImmutableSortedDictionary<string, CodingStudy>.Empty;
        var everything = StudyGroup.Of(NamesOfRows().Contains(AgreementReport.Everything) ? AgreementReport.EverythingElse : AgreementReport.Everything, _study, request.Seed);
        var groups = byAttribute ? [] : Groups(everything).ToList();
        var (done, steps) = (0, (byAttribute ? codings.Count : groups.Count + 1) * request.Measures.Count);
        var grid = new FigureGrid(request.Measures, () => progress(Interlocked.Increment(ref done), steps));

        var tallies = Tallies();
        var labels = DisagreementTally.ByLabel(tallies);
        var articles = Articles(tallies);
        AgreementRow? all = null;
        List<AgreementRow> rows;
        if (byAttribute)
        {
            rows = [.. codings.Zip(grid.Of([.. codings.Values], coding => measure => Of(measure, coding)), (coding, figures) => Row(coding.Key, coding.Value, figures))];
        }
        else
        {
            all = Row(everything, grid.Of([everything], group => measure => Of(measure, group))[0], DisagreementTally.Sum(labels.Values));
            rows = [.. groups.Zip(Figures(grid, groups), (group, figures) => Row(group, figures, Disagreements(group, labels, tallies)))];
        }
        var (ofLabels, ofRelations) = (Confusion.OfLabels(_study), Confusion.OfRelations(_study));
        return new AgreementReport
        {
            Corpus = corpus,
            Request = request,
            Read = read,
            Rows = [.. request.By == Grouping.Article ? WorstFirst(rows) : rows],
            All = all,
            Articles = articles,
            Labels = Confusion.Sum(ofLabels),
            LabelsByPair = ofLabels,
            Relations = Confusion.Sum(ofRelations),
            Cautions = [.. new Cautions(read, request, rows, all, codings, everything).Find()],
        };
    }

    IEnumerable<string> NamesOfRows() => request.By switch
    {
        Grouping.Label => _study.Labels,
        Grouping.Article => _study.Documents.Select(document => document.Id),
        Grouping.Language => read.Languages.Values,
        _ => [],
    };

    IEnumerable<StudyGroup> Groups(StudyGroup everything) => request.By switch
    {
        Grouping.Label => _study.Labels.Select(label => StudyGroup.OfLabel(everything, label, request.Seed)),
        Grouping.Annotator => StudyGroup.Pairings(_study).Select(pair => StudyGroup.Pair(_study, pair.First, pair.Second)).Select(pair => StudyGroup.Of(string.Join(" + ", pair.Annotators), pair, request.Seed)),
        Grouping.Language => _study.Documents.GroupBy(document => read.Languages[document.Id]).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => StudyGroup.Of(group.Key, new SpanStudy(_study.Annotators, [.. group]), request.Seed)),
        _ => _study.Documents.Select(ArticleGroup),
    };

    StudyGroup ArticleGroup(StudyDocument document) => StudyGroup.Of(document.Id, new SpanStudy(_study.Annotators, [document]), request.Seed);

    // What an article's group computes is let go of as soon as its row is done: there may be thousands.
    ImmutableArray<ReportedFigure>[] Figures(FigureGrid grid, List<StudyGroup> groups) => request.By == Grouping.Article
        ? grid.Of(_study.Documents, document =>
        {
            var group = ArticleGroup(document);
            return measure => Of(measure, group);
        })
        : grid.Of(groups, group => measure => Of(measure, group));

    SortedDictionary<string, DisagreementTally>[] Tallies()
    {
        var tallies = new SortedDictionary<string, DisagreementTally>[_study.Documents.Length];
        Parallel.For(0, tallies.Length, document => tallies[document] = DisagreementTally.OfArticle(_study, document));
        return tallies;
    }

    DisagreementTally Disagreements(StudyGroup group, SortedDictionary<string, DisagreementTally> labels, SortedDictionary<string, DisagreementTally>[] tallies)
    {
        if (group.Label is { } label) return labels.TryGetValue(label, out var tally) ? tally : new DisagreementTally();
        if (request.By == Grouping.Annotator) return DisagreementTally.Sum(DisagreementTally.ByLabel(group.Study).Values);
        var ids = group.Study.Documents.Select(document => document.Id).ToHashSet(StringComparer.Ordinal);
        return DisagreementTally.Sum(_study.Documents.Zip(tallies).Where(article => ids.Contains(article.First.Id)).SelectMany(article => article.Second.Values));
    }

    ImmutableArray<AgreementRow> Articles(SortedDictionary<string, DisagreementTally>[] tallies) =>
    [
        .. WorstFirst(SpanF1.ByDocument(_study, SpanCriterion.Exact).Zip(tallies, (article, tally) => new AgreementRow
        {
            Name = article.Document.Id,
            Spans = [.. article.Document.Layers.Select(layer => (long?)layer?.Spans.Length)],
            Figures = [new ReportedFigure(article.F1.Mean, "spans", null, null)],
            Disagreements = DisagreementTally.Sum(tally.Values),
        })),
    ];

    static List<AgreementRow> WorstFirst(IEnumerable<AgreementRow> articles) =>
        [.. articles.OrderBy(row => row.Figures[0].Figure.Value ?? double.PositiveInfinity).ThenByDescending(row => row.Disagreements!.Total).ThenBy(row => row.Name, StringComparer.Ordinal)]; // articles have a tally

    AgreementRow Row(StudyGroup group, ImmutableArray<ReportedFigure> figures, DisagreementTally disagreements) => new()
    {
        Name = group.Name,
        Spans = Spans(group.Study),
        Figures = figures,
        Disagreements = disagreements,
    };

    AgreementRow Row(string attribute, CodingStudy coding, ImmutableArray<ReportedFigure> figures) => new()
    {
        Name = attribute,
        Spans = [.. Enumerable.Range(0, _study.Annotators.Length).Select(annotator => (long?)_study.Documents.Sum(document =>
            (long)(document.Layers[annotator]?.Attributes.Where(value => value.Name == attribute).Select(value => value.Span).Distinct().Count() ?? 0)))],
        Figures = figures,
        Values = AttributeValues.Of(coding),
    };

    ImmutableArray<long?> Spans(SpanStudy study) => [.. _study.Annotators.Select(name => study.Annotators.IndexOf(name)).Select(annotator =>
        annotator < 0 || study.Documents.All(document => document.Layers[annotator] is null) ? (long?)null : study.Documents.Sum(document => (long)(document.Layers[annotator]?.Spans.Length ?? 0)))];

    ReportedFigure Of(SpanMeasure measure, StudyGroup group)
    {
        var figure = measure.OnSpans(group);
        var sums = figure.Score.IsDefined && group.Study.Documents.Length >= AgreementReport.FewestResampled ? measure.Sums(group) : null;
        return Reported(figure, measure.Basis, Interval(sums), figure.Score.IsDefined ? measure.Sampling(group) : null);
    }

    ReportedFigure Of(SpanMeasure measure, CodingStudy coding)
    {
        var figure = measure.OnValues!(coding); // those without were refused when the names were read
        var sums = figure.Score.IsDefined && coding.Documents >= AgreementReport.FewestResampled ? measure.SumsOfValues(coding) : null;
        return Reported(figure, "matched spans", Interval(sums), null);
    }

    static ReportedFigure Reported(Figure figure, string basis, ConfidenceInterval? resampled, Sampling? sampling) => ReportedFigure.HasWidth(resampled)
        ? new ReportedFigure(figure, basis, resampled, sampling)
        : new ReportedFigure(figure, basis, null, sampling) { IsSteady = resampled is not null };

    ConfidenceInterval? Interval(DocumentSums? sums)
    {
        if (sums is null) return null;
        var resampled = Bootstrap.Of(sums, new BootstrapOptions { Resamples = AgreementReport.Resamples, Seed = request.Seed });
        return resampled.Bca ?? resampled.Percentile;
    }
}
