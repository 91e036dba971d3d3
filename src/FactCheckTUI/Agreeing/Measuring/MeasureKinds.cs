using System.Collections.Immutable;
using FactCheck.Agreement;
using FactCheck.Agreement.Coding;
using FactCheck.Agreement.Gamma;
using FactCheck.Agreement.Resampling;
using FactCheck.Agreement.Spans;

namespace FactCheckTUI.Agreeing.Measuring;

/// <summary>The ways in which measures are taken on a group.</summary>
static class MeasureKinds
{
    const string Words = "words";
    const string NoPair = "no two annotators have anything to compare";

    /// <summary>F1 of spans, characters or words, the mean over pairs.</summary>
    public static SpanMeasure F1(SpanCriterion criterion, string basis) => new()
    {
        Measure = criterion.Measure,
        Basis = basis,
        OnSpans = group => SpanF1.Pairwise(group.Study, criterion).Mean,
        Sums = group => SpanF1.Sums(group.Study, criterion),
    };

    /// <summary>A measure of two annotators, the mean over pairs.</summary>
    public static SpanMeasure Paired(Measure measure, string basis, Func<StudyGroup, Figure> ofPair, Func<StudyGroup, DocumentSums?> sums) => new()
    {
        Measure = measure,
        Basis = basis,
        OnSpans = group => PairMean.Of(measure, group.Pairs.Select(ofPair)),
        Sums = group => Mean(group.Pairs.Select(sums)),
    };

    /// <summary>A measure of one label against the others, the mean over pairs; only rows of labels have it.</summary>
    public static SpanMeasure OfLabel(Measure measure, string basis, Func<StudyGroup, string, Figure?> ofPair, Func<StudyGroup, string, DocumentSums> sums) => Paired(
        measure,
        basis,
        pair => pair.Label is not { } label ? new Figure { Measure = measure, Score = Score.None("a figure of one label: see --by label") }
            : ofPair(pair.Whole, label) ?? new Figure { Measure = measure, Score = Score.None("neither annotator used the label") },
        pair => pair.Label is { } label && pair.Whole.Study.Labels.Contains(label) ? sums(pair.Whole, label) : null);

    /// <summary>A measure that draws random continua.</summary>
    public static SpanMeasure Gamma(SpanMeasure measure, Func<StudyGroup, GammaResult> ofPair) => new()
    {
        Measure = measure.Measure,
        Basis = measure.Basis,
        OnSpans = measure.OnSpans,
        Sums = measure.Sums,
        IsSlow = true,
        Sampling = group =>
        {
            var results = group.Pairs.Select(ofPair).ToList();
            return results.Count == 0 ? null : new Sampling(results.Min(result => result.SampleDisorders.Length), results.Max(result => result.PrecisionReached), results.Max(result => result.Gap));
        },
    };

    /// <summary>A measure of the values that any number of annotators gave.</summary>
    public static SpanMeasure Coding(Measure measure, Func<CodingStudy, Figure> figure, Func<CodingStudy, DocumentSums?> sums) => new()
    {
        Measure = measure,
        Basis = Words,
        OnSpans = group => group.Words is { } words ? figure(words)
            : new Figure { Measure = measure, Score = Score.None($"a label is named {TokenCoding.Outside}, which stands for words outside of all spans") },
        Sums = group => group.Words is { } words ? sums(words) : null,
        OnValues = figure,
        SumsOfValues = sums,
    };

    /// <summary>A measure of the values that two annotators gave, the mean over pairs.</summary>
    public static SpanMeasure CodedPairs(Measure measure, Func<CodingStudy, Figure> ofPair, Func<CodingStudy, DocumentSums?> sums) =>
        Coding(measure, study => PairMean.Of(measure, Pairs(study).Select(ofPair)), study => Mean(Pairs(study).Select(sums)));

    static DocumentSums? Mean(IEnumerable<DocumentSums?> parts)
    {
        ImmutableArray<DocumentSums> known = [.. parts.OfType<DocumentSums>()];
        return known.IsEmpty ? null : DocumentSums.MeanOf(known, NoPair);
    }

    static IEnumerable<CodingStudy> Pairs(CodingStudy study)
    {
        for (var first = 0; first < study.Coders; first++)
            for (var second = first + 1; second < study.Coders; second++)
                yield return study.Pair(first, second);
    }
}
