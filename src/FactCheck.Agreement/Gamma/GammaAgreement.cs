using System.Runtime.InteropServices;
using FactCheck.Agreement.Numerics;
using FactCheck.Agreement.Spans;
using FactCheck.Agreement.Unitizing;

namespace FactCheck.Agreement.Gamma;

/// <summary>
/// Gamma (Mathet, Widlöcher and Métivier 2015, The unified and holistic method gamma for inter-annotator agreement measure and alignment),
/// gamma-cat and gamma-k (Mathet 2017). Units are aligned within documents; disorders are summed over documents before they are divided.
/// </summary>
public static class GammaAgreement
{
    const double TwoSided95 = 1.96;

    /// <summary>The positional dissimilarity of two ranges: ((|starts| + |ends|) / (both lengths))².</summary>
    /// <exception cref="ArgumentException">Both are empty.</exception>
    public static double PositionalDissimilarity(OffsetRange first, OffsetRange second) =>
        first.Length + second.Length == 0
            ? throw new ArgumentException("Two empty ranges have no positional dissimilarity.", nameof(first))
            : Dissimilarity.Position(new ContinuumUnit(first.Start, first.End, 0), new ContinuumUnit(second.Start, second.End, 0));

    /// <summary>The best alignment of a document; null where not all annotators annotated it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The document is not in the study, or an option is out of range.</exception>
    public static GammaAlignment? BestAlignment(SpanStudy study, int document, GammaOptions options)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        ArgumentOutOfRangeException.ThrowIfNegative(document);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(document, study.Documents.Length);
        if (study.Annotators.Length < 2 || Continuum.Of(study, document) is not { } continuum) return null;
        var dissimilarity = new Dissimilarity(options, study.Labels);
        var solved = new AlignmentSolver(dissimilarity).Solve(continuum);
        var labels = new CategoryDisorder(study.Labels.Length);
        labels.Add(continuum, dissimilarity, solved.Columns);
        return new GammaAlignment
        {
            Disorder = Score.Ratio(solved.Cost, continuum.Mean, "nobody marked anything"),
            Unitary = Unitary(study, continuum, solved),
            Gap = continuum.Count == 0 ? 0 : solved.Gap / continuum.Mean,
            CategoryDisorder = labels.Of(null) is { } disorder ? Score.Of(disorder) : Score.None("no two units are aligned"),
        };
    }

    /// <summary>Gamma, gamma-cat and gamma-k of a study. Samples are drawn until the expected disorder is known to the precision asked for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    public static GammaResult Of(SpanStudy study, GammaOptions options)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        var documents = study.Annotators.Length < 2 ? 0 : study.Documents.Length;
        var continua = Enumerable.Range(0, documents).Select(document => Continuum.Of(study, document)).OfType<Continuum>().ToList();
        var dissimilarity = new Dissimilarity(options, study.Labels);
        var solver = new AlignmentSolver(dissimilarity);
        var observed = Pooled(continua, dissimilarity, solver, study.Labels.Length);
        var samplers = continua.ConvertAll(continuum => ContinuumSampler.Of(options.Sampling, continuum));
        var random = new RandomSequence(options.Seed);
        var samples = new List<PooledDisorder>();
        var required = options.MinimumSamples;
        while (observed.Disorder is not null && samples.Count < Math.Min(required, options.MaximumSamples))
        {
            samples.Add(Pooled(samplers.ConvertAll(sampler => sampler.Draw(random)), dissimilarity, solver, study.Labels.Length));
            if (samples.Count >= options.MinimumSamples) required = Required(samples, options);
        }
        return Result(study, options, continua.Count, observed, samples);
    }

    static GammaResult Result(SpanStudy study, GammaOptions options, int documents, PooledDisorder observed, List<PooledDisorder> samples)
    {
        var dropped = study.Documents.Length - documents;
        ImmutableArray<LeftOut> leftOut = dropped == 0 ? [] : [new LeftOut("documents", dropped, "not annotated by all")];
        Figure Of(Measure measure, Func<PooledDisorder, double?> part, string nothing)
        {
            var chance = samples.Select(part).OfType<double>().ToList();
            double? expected = chance.Count == 0 ? null : chance.Average();
            return new Figure
            {
                Measure = measure,
                Score = part(observed) is not { } disorder ? Score.None(nothing)
                    : expected is null ? Score.None("no sample has a disorder to compare with")
                    : Score.OneMinus(disorder, expected.Value, "chance has no disorder: all labels or all places are the same"),
                Observed = part(observed),
                Expected = expected,
                Items = observed.Units,
                LeftOut = leftOut,
            };
        }
        var disorders = samples.Select(sample => sample.Disorder).OfType<double>().ToImmutableArray();
        var few = study.Annotators.Length < 2 ? UnitizedAlphas.OneAnnotator : null;
        return new GammaResult
        {
            Gamma = Of(Measures.Gamma, disorder => disorder.Disorder, few ?? "nobody marked anything"),
            Categories = Of(Measures.GammaCat, disorder => disorder.Labels.Of(null), few ?? "no two units are aligned"),
            ByLabel = [.. study.Labels.Select((label, k) => new LabelFigure(label,
                Of(Measures.GammaK, disorder => disorder.Labels.Of(k), few ?? "no unit with this label is aligned")))],
            SampleDisorders = disorders,
            PrecisionReached = disorders.Length < 2 ? null : TwoSided95 * Variation(disorders) / Math.Sqrt(disorders.Length),
            SamplesRequired = disorders.Length < 2 ? options.MinimumSamples : Required(disorders, options.Precision, options.MinimumSamples),
            Gap = observed.Gap,
        };
    }

    /// <summary>
    /// The samples that estimate the mean of <paramref name="disorders"/> within <paramref name="precision"/>, at least <paramref
    /// name="minimum"/> (Mathet et al. 2015, section 4.4).
    /// </summary>
    internal static int Required(IReadOnlyCollection<double> disorders, double precision, int minimum) =>
        (int)Math.Min(int.MaxValue, Math.Max(minimum, Math.Ceiling(Math.Pow(TwoSided95 * Variation(disorders) / precision, 2))));

    static int Required(List<PooledDisorder> samples, GammaOptions options) =>
        Required([.. samples.Select(sample => sample.Disorder).OfType<double>()], options.Precision, options.MinimumSamples);

    static double Variation(IReadOnlyCollection<double> values)
    {
        if (values.Count == 0) return 0;
        var mean = values.Average();
        return mean == 0 ? 0 : Math.Sqrt(values.Average(value => (value - mean) * (value - mean))) / mean;
    }

    static PooledDisorder Pooled(List<Continuum> continua, Dissimilarity dissimilarity, AlignmentSolver solver, int labels)
    {
        double cost = 0, mean = 0, gap = 0;
        long units = 0;
        var categories = new CategoryDisorder(labels);
        foreach (var continuum in continua)
        {
            var solved = solver.Solve(continuum);
            cost += solved.Cost;
            gap += solved.Gap;
            mean += continuum.Mean;
            units += continuum.Count;
            categories.Add(continuum, dissimilarity, solved.Columns);
        }
        return new PooledDisorder(mean == 0 ? null : cost / mean, mean == 0 ? 0 : gap / mean, units, categories);
    }

    static ImmutableArray<UnitaryAlignment> Unitary(SpanStudy study, Continuum continuum, SolvedAlignment solved)
    {
        var order = Continuum.Order(study).ToList();
        var unitary = solved.Columns.ConvertAll(column =>
        {
            var spans = new LabelledSpan?[order.Count];
            for (var a = 0; a < order.Count; a++)
            {
                if (column.Units[a] < 0) continue;
                var unit = continuum.Units[a][column.Units[a]];
                spans[order[a]] = new LabelledSpan((int)unit.Start, (int)unit.End, study.Labels[unit.Label]);
            }
            return new UnitaryAlignment(ImmutableCollectionsMarshal.AsImmutableArray(spans), column.Cost);
        });
        return [.. unitary.OrderBy(alignment => alignment.Spans.Min(span => span?.Start ?? int.MaxValue))
            .ThenBy(alignment => alignment.Spans.Min(span => span?.End ?? int.MaxValue))];
    }

    /// <summary>The disorder of all documents together.</summary>
    sealed record PooledDisorder(double? Disorder, double Gap, long Units, CategoryDisorder Labels);
}
