using FactCheck.Agreement.Numerics;

namespace FactCheck.Agreement.Coding;

/// <summary>Observed agreement of a study with partial credit, and what becomes of it once chance is taken off (Gwet 2014, ch. 5).</summary>
sealed class WeightedAgreement
{
    readonly double[] _byUnit;
    readonly int[] _values;

    internal WeightedAgreement(CodingStudy study, Distance distance)
    {
        Study = study;
        Categories = study.Categories.Length;
        var tally = new double[Categories];
        _values = new int[study.Units];
        for (var unit = 0; unit < study.Units; unit++)
        {
            var row = study.Row(unit);
            _values[unit] = UnitAgreement.Values(row);
            if (_values[unit] > 0) ValuedUnits++;
            if (_values[unit] > 1) PairableUnits++;
            foreach (var code in row)
                if (code >= 0) tally[code]++;
        }
        Weights = AgreementWeights.Of(Categories, distance.Prepare(study.Categories, tally));
        _byUnit = new double[study.Units];
        double sum = 0;
        for (var unit = 0; unit < study.Units; unit++)
        {
            if (_values[unit] < 2) continue;
            _byUnit[unit] = 2 * Pairs(study.Row(unit)) / (_values[unit] * (_values[unit] - 1.0));
            sum += _byUnit[unit];
        }
        Observed = PairableUnits == 0 ? 0 : sum / PairableUnits;
    }

    internal CodingStudy Study { get; }

    internal int Categories { get; }

    internal AgreementWeights Weights { get; }

    /// <summary>Units with a value.</summary>
    internal int ValuedUnits { get; }

    /// <summary>Units with two values or more.</summary>
    internal int PairableUnits { get; }

    /// <summary>Mean agreement of two values of a unit; 0 where no unit has two.</summary>
    internal double Observed { get; }

    /// <summary>For each category its mean share in a unit.</summary>
    internal double[] Share()
    {
        var share = new double[Categories];
        for (var unit = 0; unit < Study.Units; unit++)
            foreach (var code in Study.Row(unit))
                if (code >= 0) share[code] += 1.0 / _values[unit];
        for (var k = 0; k < share.Length; k++) share[k] /= ValuedUnits;
        return share;
    }

    /// <summary>For each unit the mean of <paramref name="ofCategory"/> over its values; 0 where it has none.</summary>
    internal double[] MeanByUnit(double[] ofCategory)
    {
        var means = new double[Study.Units];
        for (var unit = 0; unit < means.Length; unit++)
        {
            foreach (var code in Study.Row(unit))
                if (code >= 0) means[unit] += ofCategory[code];
            if (_values[unit] > 0) means[unit] /= _values[unit];
        }
        return means;
    }

    /// <summary>The figure under a model of chance, with its linearised standard error.</summary>
    internal Figure Corrected(Measure measure, Func<WeightedAgreement, ChanceModel?> model)
    {
        var leftOut = PairableTally.Of(Study).LeftOut(Study);
        if (PairableUnits == 0) return new Figure { Measure = measure, Score = Score.None("no unit was valued by two coders"), LeftOut = leftOut };
        if (model(this) is not { } chance) return new Figure { Measure = measure, Score = Score.None("a coder valued no unit"), LeftOut = leftOut };
        // Shares are sums of fractions: a single used category can come to one rounding error below 1.
        var score = chance.Expected >= 1 - 1e-12
            ? Score.None("only one category was used, so chance alone would agree everywhere")
            : Score.Of((Observed - chance.Expected) / (1 - chance.Expected));
        return new Figure
        {
            Measure = measure,
            Score = score,
            Observed = Observed,
            Expected = chance.Expected,
            Items = PairableUnits,
            LeftOut = leftOut,
            Interval = score.Value is { } value && ValuedUnits > 1 ? Interval(value, chance) : null,
        };
    }

    ConfidenceInterval Interval(double value, ChanceModel chance)
    {
        double n = ValuedUnits, variance = 0, free = 1 - chance.Expected;
        for (var unit = 0; unit < Study.Units; unit++)
        {
            if (_values[unit] == 0) continue;
            var agreed = _values[unit] < 2 ? 0 : n / PairableUnits * (_byUnit[unit] - chance.Expected) / free;
            var term = agreed - 2 * (1 - value) * (chance.ByUnit[unit] - chance.Expected) / free;
            variance += (term - value) * (term - value);
        }
        return AnalyticInterval.Student(value, Math.Sqrt(variance / (n * (n - 1))), ValuedUnits);
    }

    double Pairs(ReadOnlySpan<int> row)
    {
        double sum = 0;
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] < 0) continue;
            for (var j = 0; j < i; j++)
                if (row[j] >= 0) sum += row[i] == row[j] ? 1 : Weights[row[i], row[j]];
        }
        return sum;
    }
}
