using FactCheck.Agreement.Numerics;

namespace FactCheck.Agreement.Coding;

/// <summary>
/// Krippendorff's alpha (2004, Content Analysis, 2nd ed., ch. 11): one minus observed over expected disagreement, for any number of coders, any
/// distance and missing values. Units with fewer than two values are left out, and the result says how many.
/// </summary>
public static class KrippendorffAlpha
{
    /// <summary>Alpha with the nominal distance.</summary>
    public static Figure Of(CodingStudy study) => Of(study, Distance.Nominal);

    /// <summary>Alpha. O(units * coders²) time; memory of a table of category pairs at most.</summary>
    /// <param name="study">Undefined where no unit has two values, or where only one category was used.</param>
    /// <param name="distance">Undefined where it cannot compare the study's categories.</param>
    public static Figure Of(CodingStudy study, Distance distance)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(distance);
        var measure = Measures.Alpha(distance);
        if (distance.Refusal(study.Categories) is { } refusal) return new Figure { Measure = measure, Score = Score.None(refusal) };
        var tally = PairableTally.Of(study);
        var leftOut = tally.LeftOut(study);
        if (tally.Units == 0)
            return new Figure { Measure = measure, Score = Score.None("no unit was valued by two coders"), LeftOut = leftOut };
        var distances = distance.Prepare(study.Categories, tally.Marginals);
        var observed = Observed(study, distances) / tally.Values;
        var expected = distances.Total(tally.Marginals) / (tally.Values * (tally.Values - 1));
        return new Figure
        {
            Measure = measure,
            Score = Score.OneMinus(observed, expected, "only one category was used, so chance alone would agree everywhere"),
            Observed = observed,
            Expected = expected,
            Items = tally.Units,
            LeftOut = leftOut,
            Interval = ReferenceEquals(distance, Distance.Nominal) && expected > 0 ? Interval(study, tally, 1 - observed / expected) : null,
        };
    }

    /// <summary>Alpha of each category against the rest, in the order of the study's categories. Missing values stay missing.</summary>
    public static ImmutableArray<(Category Category, Figure Figure)> ByCategory(CodingStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        return [.. study.Categories.Select((category, i) => (category, Of(study.AgainstRest(i))))];
    }

    /// <summary>The sums of each document, to resample alpha from.</summary>
    /// <exception cref="ArgumentException"><paramref name="distance"/> cannot compare the study's categories.</exception>
    public static Resampling.DocumentSums Sums(CodingStudy study, Distance distance)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(distance);
        if (distance.Refusal(study.Categories) is { } refusal) throw new ArgumentException(refusal, nameof(distance));
        return AlphaSums.Of(study, distance);
    }

    /// <summary>Over units, the mean distance of each value to the unit's others, summed: the numerator of observed disagreement.</summary>
    static double Observed(CodingStudy study, PairDistances distances)
    {
        if (ReferenceEquals(distances, PairDistances.Nominal)) return ObservedNominal(study);
        double observed = 0;
        for (var unit = 0; unit < study.Units; unit++)
        {
            var row = study.Row(unit);
            double sum = 0;
            var values = 0;
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i] < 0) continue;
                values++;
                for (var j = 0; j < i; j++)
                    if (row[j] >= 0 && row[j] != row[i]) sum += distances.Between(row[i], row[j]);
            }
            if (values > 1) observed += 2 * sum / (values - 1);
        }
        return observed;
    }

    static double ObservedNominal(CodingStudy study)
    {
        // Pairs that differ are counted whole and divided once for each number of values: exact, and no division in the loop.
        var differing = new long[study.Coders + 1];
        for (var unit = 0; unit < study.Units; unit++)
        {
            var row = study.Row(unit);
            int values = 0, pairs = 0;
            for (var i = 0; i < row.Length; i++)
            {
                var code = row[i];
                if (code < 0) continue;
                values++;
                for (var j = 0; j < i; j++)
                    if (row[j] != code && row[j] >= 0) pairs++;
            }
            differing[values] += pairs;
        }
        double observed = 0;
        for (var values = 2; values < differing.Length; values++) observed += 2.0 * differing[values] / (values - 1);
        return observed;
    }

    /// <summary>Gwet's linearisation (2014, Handbook of Inter-Rater Reliability, 4th ed., ch. 5), with t on units - 1; clipped at 1.</summary>
    static ConfidenceInterval? Interval(CodingStudy study, PairableTally tally, double alpha)
    {
        if (tally.Units < 2) return null;
        double n = tally.Units, mean = tally.Values / n;
        var share = Array.ConvertAll(tally.Marginals, count => count / tally.Values);
        var chance = share.Sum(p => p * p);
        var agreed = new double[tally.Units];
        var likely = new double[tally.Units];
        var next = 0;
        for (var unit = 0; unit < study.Units; unit++)
        {
            var (values, same, weight) = UnitAgreement.Of(study.Row(unit), share);
            if (values < 2) continue;
            agreed[next] = same / (mean * (values - 1));
            likely[next] = weight / mean - chance * (values - mean) / mean;
            next++;
        }
        var plain = agreed.Average();
        var uncorrected = (plain - chance) / (1 - chance);
        var corrected = plain + (1 - plain) / tally.Values;
        double variance = 0;
        next = 0;
        for (var unit = 0; unit < study.Units; unit++)
        {
            var values = UnitAgreement.Values(study.Row(unit));
            if (values < 2) continue;
            var term = (agreed[next] - corrected * (values - mean) / mean - chance) / (1 - chance)
                - 2 * (1 - uncorrected) * (likely[next] - chance) / (1 - chance);
            variance += (term - uncorrected) * (term - uncorrected);
            next++;
        }
        return AnalyticInterval.Student(alpha, Math.Sqrt(variance / (n * (n - 1))), tally.Units);
    }
}
