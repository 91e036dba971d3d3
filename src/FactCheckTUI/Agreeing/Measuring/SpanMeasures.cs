using System.Collections.Immutable;
using FactCheck.Agreement;
using FactCheck.Agreement.Coding;
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
        MeasureKinds.F1(SpanCriterion.Exact, Spans),
        MeasureKinds.Paired(Measures.UnitizedAlpha, Characters, pair => pair.Unitized.U, pair => UnitizedAlpha2016.Sums(pair.Study)),
        MeasureKinds.F1(SpanCriterion.ExactBoundaries, Spans),
        MeasureKinds.F1(SpanCriterion.Overlap, Spans),
        MeasureKinds.F1(SpanCriterion.OverlapAnyLabel, Spans),
        MeasureKinds.F1(SpanCriterion.HalfShared, Spans),
        MeasureKinds.F1(SpanCriterion.HalfCredit, Spans),
        MeasureKinds.F1(SpanCriterion.Dice, Spans),
        MeasureKinds.F1(SpanCriterion.Characters, Characters),
        MeasureKinds.F1(SpanCriterion.Tokens, Words),
        MeasureKinds.Paired(Measures.RelationF1, "relations", Relations, pair => RelationF1.Sums(pair.Study, 0, 1, AlignmentRule.Overlap)),
        MeasureKinds.Paired(Measures.BinaryUnitizedAlpha, Characters, pair => pair.Unitized.Binary, pair => UnitizedAlpha2016.BinarySums(pair.Study)),
        MeasureKinds.Paired(Measures.CodedUnitizedAlpha, Characters, pair => pair.Unitized.Cu, pair => UnitizedAlpha2016.CodedSums(pair.Study)),
        MeasureKinds.OfLabel(Measures.LabelUnitizedAlpha, Characters,
            (whole, label) => whole.Unitized.ByLabel.FirstOrDefault(row => row.Label == label)?.Figure, (whole, label) => UnitizedAlpha2016.LabelSums(whole.Study, label)),
        MeasureKinds.Paired(Measures.UnitizedAlpha2004, Characters, pair => UnitizedAlpha2004.Of(pair.Study).All, _ => null),
        MeasureKinds.Gamma(MeasureKinds.Paired(Measures.Gamma, Spans, pair => pair.Gamma.Gamma, pair => pair.Gamma.GammaSums), pair => pair.Gamma),
        MeasureKinds.Gamma(MeasureKinds.Paired(Measures.GammaCat, Spans, pair => pair.Gamma.Categories, pair => pair.Gamma.CategorySums), pair => pair.Gamma),
        MeasureKinds.Gamma(
            MeasureKinds.OfLabel(Measures.GammaK, Spans, (whole, label) => whole.Gamma.ByLabel.FirstOrDefault(row => row.Label == label)?.Figure, (whole, label) => whole.Gamma.LabelSums(label)),
            pair => pair.Whole.Gamma),
        MeasureKinds.Coding(Measures.PercentAgreement, ChanceCorrected.Percent, study => ChanceCorrected.Sums(study, Chance.Nothing)),
        Alpha(),
        MeasureKinds.CodedPairs(Measures.CohenKappa, study => CohenKappa.Of(ContingencyTable.Of(study, 0, 1)), study => CohenKappa.Sums(study, 0, 1)),
        MeasureKinds.CodedPairs(Measures.ScottPi, study => ChanceCorrected.ScottPi(study, 0, 1), study => ChanceCorrected.ScottPiSums(study, 0, 1)),
        MeasureKinds.Coding(Measures.BrennanPrediger, ChanceCorrected.BrennanPrediger, study => ChanceCorrected.Sums(study, Chance.Uniform)),
        MeasureKinds.Coding(Measures.FleissKappa, Fleiss, study => ChanceCorrected.Sums(study, Chance.Shared)),
        MeasureKinds.Coding(Measures.CongerKappa, ChanceCorrected.CongerKappa, study => ChanceCorrected.Sums(study, Chance.Own)),
        MeasureKinds.Coding(Measures.GwetAc1, ChanceCorrected.GwetAc1, study => ChanceCorrected.Sums(study, Chance.HardUnits)),
    ];

    static SpanMeasure Alpha()
    {
        var words = MeasureKinds.Coding(Measures.Alpha(Distance.Nominal), KrippendorffAlpha.Of, study => KrippendorffAlpha.Sums(study, Distance.Nominal));
        return new SpanMeasure
        {
            Measure = words.Measure,
            Basis = words.Basis,
            OnSpans = words.OnSpans,
            Sums = words.Sums,
            OnValues = study => KrippendorffAlpha.Of(study, Distance.Masi),
            SumsOfValues = study => KrippendorffAlpha.Sums(study, Distance.Masi),
        };
    }

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
}
