using FactCheck.Agreement.Numerics;

namespace FactCheck.Agreement.Coding;

/// <summary>Cohen's kappa of two coders (1960), weighted (1968), with the standard errors of Fleiss, Cohen and Everitt (1969).</summary>
public static class CohenKappa
{
    /// <summary>Unweighted kappa. Undefined for an empty table and where both coders used one and the same category only.</summary>
    public static Figure Of(ContingencyTable table) => Of(table, Distance.Nominal);

    /// <summary>
    /// Kappa with disagreements weighted by <paramref name="distance"/>; it carries a large-sample interval and the test against chance.
    /// </summary>
    public static Figure Of(ContingencyTable table, Distance distance)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(distance);
        var measure = ReferenceEquals(distance, Distance.Nominal) ? Measures.CohenKappa : Measures.WeightedKappa(distance);
        if (distance.Refusal(table.Categories) is { } refusal)
            return new Figure { Measure = measure, Score = Score.None(refusal), LeftOut = table.LeftOut };
        if (table.Total == 0)
            return new Figure { Measure = measure, Score = Score.None("no unit was valued by both coders"), LeftOut = table.LeftOut };
        var weights = AgreementWeights.Of(table.Categories.Length, distance.Prepare(table.Categories, Marginals(table)));
        var moments = new Moments(table, weights);
        var score = Score.OneMinus(1 - moments.Observed, 1 - moments.Expected, "both coders used one and the same category only");
        return new Figure
        {
            Measure = measure,
            Score = score,
            Observed = moments.Observed,
            Expected = moments.Expected,
            Items = table.Total,
            LeftOut = table.LeftOut,
            Interval = score.Value is { } value ? AnalyticInterval.Large(value, moments.Error(), "Fleiss, Cohen and Everitt 1969") : null,
            Test = score.Value is { } tested && moments.NullError() is > 0 and var error ? new NullTest(error, tested / error) : null,
        };
    }

    /// <summary>The largest kappa that the two coders' frequencies allow (Cohen 1960, p. 42): what to hold a low kappa against.</summary>
    public static Score Maximum(ContingencyTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (table.Total == 0) return Score.None("no unit was valued by both coders");
        double total = table.Total, best = 0, expected = 0;
        for (var k = 0; k < table.Categories.Length; k++)
        {
            best += Math.Min(table.Rows[k], table.Columns[k]) / total;
            expected += table.Rows[k] / total * (table.Columns[k] / total);
        }
        return Score.OneMinus(1 - best, 1 - expected, "both coders used one and the same category only");
    }

    /// <summary>
    /// Of the units to which either coder gave <paramref name="category"/>, weighted, the share to which both did: positive specific
    /// agreement, which is F1 (Hripcsak and Rothschild 2005).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="category"/> is no index of the table's categories.</exception>
    public static Figure SpecificAgreement(ContingencyTable table, int category)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentOutOfRangeException.ThrowIfNegative(category);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(category, table.Categories.Length);
        var either = table.Rows[category] + table.Columns[category];
        return new Figure
        {
            Measure = Measures.SpecificAgreement,
            Score = Score.Ratio(2.0 * table[category, category], either, $"neither coder used '{table.Categories[category]}'"),
            Items = either,
            LeftOut = table.LeftOut,
        };
    }

    static double[] Marginals(ContingencyTable table) => [.. table.Rows.Zip(table.Columns, (row, column) => (double)(row + column))];

    /// <summary>What kappa and its errors are computed from.</summary>
    sealed class Moments
    {
        readonly ContingencyTable _table;
        readonly AgreementWeights _weights;
        readonly double[] _row, _column;

        internal Moments(ContingencyTable table, AgreementWeights weights)
        {
            (_table, _weights) = (table, weights);
            var q = table.Categories.Length;
            double total = table.Total;
            _row = new double[q];
            _column = new double[q];
            for (var i = 0; i < q; i++)
            {
                for (var j = 0; j < q; j++)
                {
                    Observed += weights[i, j] * (table[i, j] / total);
                    Expected += weights[i, j] * (table.Rows[i] / total) * (table.Columns[j] / total);
                    _row[i] += weights[i, j] * (table.Columns[j] / total);
                    _column[j] += weights[i, j] * (table.Rows[i] / total);
                }
            }
        }

        internal double Observed { get; }

        internal double Expected { get; }

        internal double Error()
        {
            double n = _table.Total, free = 1 - Expected, sum = 0;
            for (var i = 0; i < _row.Length; i++)
            {
                for (var j = 0; j < _row.Length; j++)
                {
                    var term = _weights[i, j] * free - (_row[i] + _column[j]) * (1 - Observed);
                    sum += _table[i, j] / n * term * term;
                }
            }
            var centre = Observed * Expected - 2 * Expected + Observed;
            return Math.Sqrt(Math.Max(0, sum - centre * centre) / n) / (free * free);
        }

        internal double NullError()
        {
            double n = _table.Total, sum = 0;
            for (var i = 0; i < _row.Length; i++)
            {
                for (var j = 0; j < _row.Length; j++)
                {
                    var term = _weights[i, j] - (_row[i] + _column[j]);
                    sum += _table.Rows[i] / n * (_table.Columns[j] / n) * term * term;
                }
            }
            return Math.Sqrt(Math.Max(0, sum - Expected * Expected) / n) / (1 - Expected);
        }
    }
}
