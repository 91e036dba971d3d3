using System.Collections.Immutable;
using FactCheck.Agreement;
using FactCheck.Agreement.Coding;
using FactCheck.Agreement.Gamma;
using FactCheck.Agreement.Resampling;
using FactCheck.Agreement.Spans;
using FactCheck.Agreement.Unitizing;

namespace FactCheckTUI.Agreeing.Measuring;

/// <summary>The measures that apply to spans, in the order of a report. With several annotators the figures of pairs are averaged, as F1 is.</summary>
static class SpanMeasures
{
    const string Spans = "spans", Characters = "characters", Words = "words";

    /// <summary>All of them.</summary>
    public static ImmutableArray<SpanMeasure> All { get; } =
    [
        F1(SpanCriterion.Exact, Spans),
        Paired(Measures.UnitizedAlpha, Characters, (pair, _) => UnitizedAlpha2016.Of(pair.Study).U, UnitizedAlpha2016.Sums),
        F1(SpanCriterion.ExactBoundaries, Spans),
        F1(SpanCriterion.Overlap, Spans),
        F1(SpanCriterion.OverlapAnyLabel, Spans),
        F1(SpanCriterion.HalfShared, Spans),
        F1(SpanCriterion.HalfCredit, Spans),
        F1(SpanCriterion.Dice, Spans),
        F1(SpanCriterion.Characters, Characters),
        F1(SpanCriterion.Tokens, Words),
        Paired(Measures.RelationF1, "relations", (pair, _) => Relations(pair)),
        Paired(Measures.BinaryUnitizedAlpha, Characters, (pair, _) => UnitizedAlpha2016.Of(pair.Study).Binary),
        Paired(Measures.CodedUnitizedAlpha, Characters, (pair, _) => UnitizedAlpha2016.Of(pair.Study).Cu),
        Paired(Measures.LabelUnitizedAlpha, Characters, (pair, _) => OfLabel(pair, Measures.LabelUnitizedAlpha, () =>
            UnitizedAlpha2016.Of(pair.Whole).ByLabel.Where(row => row.Label == pair.Label).Select(row => row.Figure))),
        Paired(Measures.UnitizedAlpha2004, Characters, (pair, _) => UnitizedAlpha2004.Of(pair.Study).All),
        Gamma(Measures.Gamma, (pair, options) => GammaAgreement.Of(pair.Study, options).Gamma),
        Gamma(Measures.GammaCat, (pair, options) => GammaAgreement.Of(pair.Study, options).Categories),
        Gamma(Measures.GammaK, (pair, options) => OfLabel(pair, Measures.GammaK, () =>
            GammaAgreement.Of(pair.Whole, options).ByLabel.Where(row => row.Label == pair.Label).Select(row => row.Figure))),
        Coding(Measures.PercentAgreement, ChanceCorrected.Percent),
        Coding(Measures.Alpha(Distance.Nominal), KrippendorffAlpha.Of, study => KrippendorffAlpha.Of(study, Distance.Masi)),
        Coding(Measures.CohenKappa, study => PairMean.Of(Measures.CohenKappa, PairsOf(study).Select(pair => CohenKappa.Of(ContingencyTable.Of(pair, 0, 1))))),
        Coding(Measures.ScottPi, study => PairMean.Of(Measures.ScottPi, PairsOf(study).Select(ChanceCorrected.FleissKappa))),
        Coding(Measures.BrennanPrediger, ChanceCorrected.BrennanPrediger),
        Coding(Measures.FleissKappa, Fleiss),
        Coding(Measures.CongerKappa, ChanceCorrected.CongerKappa),
        Coding(Measures.GwetAc1, ChanceCorrected.GwetAc1),
    ];

    static SpanMeasure F1(SpanCriterion criterion, string basis) => new()
    {
        Measure = criterion.Measure,
        Basis = basis,
        OnSpans = (group, _) => SpanF1.Pairwise(group.Study, criterion).Mean,
        Sums = group => SpanF1.Sums(group.Study, criterion),
    };

    static SpanMeasure Paired(Measure measure, string basis, Func<StudyGroup, ulong, Figure> ofPair, Func<SpanStudy, DocumentSums>? sums = null) => new()
    {
        Measure = measure,
        Basis = basis,
        OnSpans = (group, seed) => PairMean.Of(measure, group.Pairs().Select(pair => ofPair(pair, seed))),
        Sums = group => sums is not null && group.Study.Annotators.Length == 2 ? sums(group.Study) : null,
    };

    static SpanMeasure Gamma(Measure measure, Func<StudyGroup, GammaOptions, Figure> ofPair) => new()
    {
        Measure = measure,
        Basis = Spans,
        IsSlow = true,
        OnSpans = (group, seed) => PairMean.Of(measure, group.Pairs().Select(pair => ofPair(pair, new GammaOptions { Seed = seed }))),
    };

    static SpanMeasure Coding(Measure measure, Func<CodingStudy, Figure> onWords, Func<CodingStudy, Figure>? onValues = null) => new()
    {
        Measure = measure,
        Basis = Words,
        OnSpans = (group, _) => group.Study.Labels.Contains(TokenCoding.Outside)
            ? new Figure { Measure = measure, Score = Score.None($"a label is named {TokenCoding.Outside}, which stands for words outside of all spans") }
            : onWords(TokenCoding.Of(group.Study, TokenScheme.InsideOutside)),
        OnValues = onValues ?? onWords,
        Sums = group => measure.Id == "alpha" && !group.Study.Labels.Contains(TokenCoding.Outside)
            ? KrippendorffAlpha.Sums(TokenCoding.Of(group.Study, TokenScheme.InsideOutside), Distance.Nominal)
            : null,
    };

    // The library calls it Scott's pi where there are two coders: the same number.
    static Figure Fleiss(CodingStudy study)
    {
        var figure = ChanceCorrected.FleissKappa(study);
        return new Figure
        {
            Measure = Measures.FleissKappa,
            Score = figure.Score,
            Observed = figure.Observed,
            Expected = figure.Expected,
            Items = figure.Items,
            LeftOut = figure.LeftOut,
            Interval = figure.Interval,
            Test = figure.Test,
        };
    }

    static Figure Relations(StudyGroup pair)
    {
        var counts = RelationF1.Of(pair.Study, 0, 1, AlignmentRule.Overlap).Values.Aggregate(default(MatchCounts), (sum, count) => sum + count);
        return new Figure
        {
            Measure = Measures.RelationF1,
            Score = counts.First + counts.Second == 0 ? Score.None("neither annotator linked anything") : counts.F1,
            Items = counts.First + counts.Second,
        };
    }

    static Figure OfLabel(StudyGroup pair, Measure measure, Func<IEnumerable<Figure>> figures) =>
        pair.Label is null ? new Figure { Measure = measure, Score = Score.None("a figure of one label: see --by label") }
            : figures().FirstOrDefault() ?? new Figure { Measure = measure, Score = Score.None("neither annotator used the label") };

    static IEnumerable<CodingStudy> PairsOf(CodingStudy study)
    {
        for (var first = 0; first < study.Coders; first++)
            for (var second = first + 1; second < study.Coders; second++)
                yield return study.Pair(first, second);
    }
}
