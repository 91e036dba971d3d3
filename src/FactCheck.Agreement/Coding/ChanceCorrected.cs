namespace FactCheck.Agreement.Coding;

/// <summary>
/// Agreement of coders, plain and corrected for chance: the kappa family in Gwet's general form (2014, Handbook of Inter-Rater Reliability,
/// 4th ed., ch. 5), for two coders or more, missing values and partial credit. With two coders and no missing value <see
/// cref="FleissKappa(CodingStudy)"/> is
/// Scott's pi, <see cref="BrennanPrediger(CodingStudy)"/> Bennett's S and <see cref="CongerKappa(CodingStudy)"/> Cohen's kappa.
/// </summary>
public static class ChanceCorrected
{
    /// <summary>The mean share of agreeing pairs of values in a unit.</summary>
    public static Figure Percent(CodingStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var agreement = new WeightedAgreement(study, Distance.Nominal);
        return new Figure
        {
            Measure = Measures.PercentAgreement,
            Score = Score.Ratio(agreement.Observed * agreement.PairableUnits, agreement.PairableUnits, "no unit was valued by two coders"),
            Observed = agreement.PairableUnits == 0 ? null : agreement.Observed,
            Items = agreement.PairableUnits,
            LeftOut = PairableTally.Of(study).LeftOut(study),
        };
    }

    /// <summary>
    /// Bennett's S, Brennan and Prediger's kappa, Randolph's free-marginal kappa: chance is 1 in the number of categories, used or not.
    /// </summary>
    public static Figure BrennanPrediger(CodingStudy study) => Of(study, Distance.Nominal, Measures.BrennanPrediger, ChanceModel.Uniform);

    /// <summary>
    /// Scott's pi for two coders, Fleiss' kappa for more. With equal numbers of values it carries Fleiss' test against chance (1979).
    /// </summary>
    public static Figure FleissKappa(CodingStudy study)
    {
        var figure = Of(study, Distance.Nominal, study?.Coders == 2 ? Measures.ScottPi : Measures.FleissKappa, ChanceModel.Shared);
        return figure.Value is { } value && NullError(study!) is { } error
            ? new Figure
            {
                Measure = figure.Measure,
                Score = figure.Score,
                Observed = figure.Observed,
                Expected = figure.Expected,
                Items = figure.Items,
                LeftOut = figure.LeftOut,
                Interval = figure.Interval,
                Test = new NullTest(error, value / error),
            }
            : figure;
    }

    /// <summary>Scott's pi of two of the coders over the units that both valued: what one of them valued alone is no habit that chance draws on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Either is no coder of the study.</exception>
    public static Figure ScottPi(CodingStudy study, int first, int second)
    {
        ArgumentNullException.ThrowIfNull(study);
        var both = study.Both(first, second);
        var figure = FleissKappa(both);
        var alone = study.Units - both.Units;
        return new Figure
        {
            Measure = Measures.ScottPi,
            Score = figure.Score,
            Observed = figure.Observed,
            Expected = figure.Expected,
            Items = figure.Items,
            LeftOut = alone == 0 ? [] : [new LeftOut("units", alone, "not valued by both coders")],
            Interval = figure.Interval,
            Test = figure.Test,
        };
    }

    /// <summary>The sums of each document, to resample <see cref="ScottPi"/> from.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Either is no coder of the study.</exception>
    public static Resampling.DocumentSums ScottPiSums(CodingStudy study, int first, int second)
    {
        ArgumentNullException.ThrowIfNull(study);
        return ChanceSums.Of(study.Both(first, second), Chance.Shared);
    }

    /// <summary>Fleiss' kappa of each category against the rest, in the order of the study's categories (Fleiss 1971, p. 381).</summary>
    public static ImmutableArray<(Category Category, Figure Figure)> FleissByCategory(CodingStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        return [.. study.Categories.Select((category, i) => (category, FleissKappa(study.AgainstRest(i))))];
    }

    /// <summary>Conger's kappa: every coder by their own frequencies; Cohen's for two. Undefined where a coder valued nothing.</summary>
    public static Figure CongerKappa(CodingStudy study) => Of(study, Distance.Nominal, Measures.CongerKappa, ChanceModel.Own);

    /// <summary>Gwet's AC1. Undefined with one category.</summary>
    public static Figure GwetAc1(CodingStudy study) => Of(study, Distance.Nominal, Measures.GwetAc1, ChanceModel.Gwet);

    /// <summary>Gwet's AC2: partial credit falls linearly with <paramref name="distance"/> to 0 at the farthest two categories.</summary>
    public static Figure GwetAc2(CodingStudy study, Distance distance) => Of(study, distance, Measures.GwetAc2, ChanceModel.Gwet);

    /// <summary>The sums of each document, to resample a measure of the family from.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="chance"/> is none of the family's.</exception>
    public static Resampling.DocumentSums Sums(CodingStudy study, Chance chance)
    {
        ArgumentNullException.ThrowIfNull(study);
        if (!Enum.IsDefined(chance)) throw new ArgumentOutOfRangeException(nameof(chance), chance, "A model of chance of the kappa family was expected.");
        return ChanceSums.Of(study, chance);
    }

    static Figure Of(CodingStudy? study, Distance distance, Measure measure, Func<WeightedAgreement, ChanceModel?> model)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(distance);
        if (distance.Refusal(study.Categories) is { } refusal) return new Figure { Measure = measure, Score = Score.None(refusal) };
        if (study.Units == 0) return new Figure { Measure = measure, Score = Score.None("the study has no units") };
        return study.Categories.Length < 2
            ? new Figure
            {
                Measure = measure,
                Score = Score.None("only one category was used, so chance alone would agree everywhere"),
                Items = PairableTally.Of(study).Units,
                LeftOut = PairableTally.Of(study).LeftOut(study),
            }
            : new WeightedAgreement(study, distance).Corrected(measure, model);
    }

    /// <summary>Fleiss, Nee and Landis 1979: only for equal numbers of values in every unit.</summary>
    static double? NullError(CodingStudy study)
    {
        var values = UnitAgreement.Values(study.Row(0));
        var counts = new double[study.Categories.Length];
        for (var unit = 0; unit < study.Units; unit++)
        {
            var row = study.Row(unit);
            if (UnitAgreement.Values(row) != values) return null;
            foreach (var code in row)
                if (code >= 0) counts[code]++;
        }
        double units = study.Units, spread = 0, skew = 0;
        foreach (var count in counts)
        {
            var p = count / (units * values);
            spread += p * (1 - p);
            skew += p * (1 - p) * (1 - 2 * p);
        }
        return values < 2 || spread == 0 ? null : Math.Sqrt(2 / (units * values * (values - 1) * spread * spread) * (spread * spread - skew));
    }
}
