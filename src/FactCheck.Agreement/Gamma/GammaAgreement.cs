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
        var (indices, continua) = (new List<int>(), new List<Continuum>());
        for (var document = 0; document < documents; document++)
        {
            if (Continuum.Of(study, document) is not { } continuum) continue;
            indices.Add(document);
            continua.Add(continuum);
        }
        var dissimilarity = new Dissimilarity(options, study.Labels);
        var solver = new AlignmentSolver(dissimilarity);
        DocumentDisorder Disorder(Continuum continuum) => DocumentDisorder.Of(continuum, dissimilarity, solver, study.Labels.Length);
        var observed = continua.ConvertAll(Disorder).ToArray();
        var samplers = continua.ConvertAll(continuum => ContinuumSampler.Of(options.Sampling, continuum));
        var random = new RandomSequence(options.Seed);
        var samples = new List<DocumentDisorder[]>();
        var disorders = new List<double>();
        var required = observed.Sum(document => document.Units) == 0 ? 0 : options.MinimumSamples;
        while (samples.Count < Math.Min(required, options.MaximumSamples))
        {
            samples.Add([.. samplers.Select(sampler => Disorder(sampler.Draw(random)))]);
            if (DocumentDisorder.Of(samples[^1], DisorderPart.Alignment) is { } disorder) disorders.Add(disorder);
            if (samples.Count >= options.MinimumSamples) required = Required(disorders, options.Precision, options.MinimumSamples);
        }
        return Result(study, options, observed, [.. disorders], new GammaDisorders(study.Documents.Length, indices, observed, samples));
    }

    static GammaResult Result(SpanStudy study, GammaOptions options, DocumentDisorder[] observed, ImmutableArray<double> disorders, GammaDisorders all)
    {
        var dropped = study.Documents.Length - observed.Length;
        ImmutableArray<LeftOut> leftOut = dropped == 0 ? [] : [new LeftOut("documents", dropped, "not annotated by all")];
        var few = study.Annotators.Length < 2 ? UnitizedAlphas.OneAnnotator : null;
        Figure Of(Measure measure, DisorderPart part) => new()
        {
            Measure = measure,
            Score = all.Observed(part) is not { } disorder ? Score.None(few ?? Nothing(part))
                : all.Expected(part) is not { } expected ? Score.None(GammaDisorders.NoSample)
                : Score.OneMinus(disorder, expected, GammaDisorders.NoChance),
            Observed = all.Observed(part),
            Expected = all.Expected(part),
            Items = observed.Sum(document => document.Units),
            LeftOut = leftOut,
        };
        var mean = observed.Sum(document => document.Mean);
        return new GammaResult(part => all.Sums(part, few ?? Nothing(part)))
        {
            Gamma = Of(Measures.Gamma, DisorderPart.Alignment),
            Categories = Of(Measures.GammaCat, DisorderPart.Labels),
            ByLabel = [.. study.Labels.Select((label, k) => new LabelFigure(label, Of(Measures.GammaK, DisorderPart.OfLabel(k))))],
            SampleDisorders = disorders,
            PrecisionReached = disorders.Length < 2 ? null : TwoSided95 * Variation(disorders) / Math.Sqrt(disorders.Length),
            SamplesRequired = disorders.Length < 2 ? options.MinimumSamples : Required(disorders, options.Precision, options.MinimumSamples),
            Gap = mean == 0 ? 0 : observed.Sum(document => document.Gap) / mean,
        };
    }

    static string Nothing(DisorderPart part) => part.IsAlignment ? "nobody marked anything"
        : part.Label is null ? "no two units are aligned" : "no unit with this label is aligned";

    /// <summary>
    /// The samples that estimate the mean of <paramref name="disorders"/> within <paramref name="precision"/>, at least <paramref
    /// name="minimum"/> (Mathet et al. 2015, section 4.4).
    /// </summary>
    internal static int Required(IReadOnlyCollection<double> disorders, double precision, int minimum) =>
        (int)Math.Min(int.MaxValue, Math.Max(minimum, Math.Ceiling(Math.Pow(TwoSided95 * Variation(disorders) / precision, 2))));

    static double Variation(IReadOnlyCollection<double> values)
    {
        if (values.Count == 0) return 0;
        var mean = values.Average();
        return mean == 0 ? 0 : Math.Sqrt(values.Average(value => (value - mean) * (value - mean))) / mean;
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
}
