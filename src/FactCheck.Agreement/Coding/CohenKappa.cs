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

    /// <summary>The sums of each document, to resample unweighted kappa of two coders of a study from.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Either is no coder of the study.</exception>
    public static Resampling.DocumentSums Sums(CodingStudy study, int first, int second)
    {
        ArgumentNullException.ThrowIfNull(study);
        // Units that only one of them valued count neither as agreement nor as habit.
        return ChanceSums.Of(study.Both(first, second), Chance.Own);
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

    /// <summary>
    /// What kappa and its errors are computed from. With plain categories everything follows from the cells that occur and the margins, so that
    /// the cost does not grow with the square of the categories.
    /// </summary>
    sealed class Moments
    {
        readonly ContingencyTable _table;
        readonly AgreementWeights _weights;

        // For each category the weights of what the other coder gives: of the rows' categories and of the columns'.
        readonly double[] _row, _column;
        readonly double[] _first, _second;

        internal Moments(ContingencyTable table, AgreementWeights weights)
        {
            (_table, _weights) = (table, weights);
            double total = table.Total;
            _first = Array.ConvertAll(table.Rows, count => count / total);
            _second = Array.ConvertAll(table.Columns, count => count / total);
            _row = weights.Times(_second);
            _column = weights.Times(_first);
            foreach (var (i, j, count) in table.Cells) Observed += weights[i, j] * (count / total);
            for (var i = 0; i < _row.Length; i++) Expected += _first[i] * _row[i];
        }

        internal double Observed { get; }

        internal double Expected { get; }

        internal double Error()
        {
            double n = _table.Total, free = 1 - Expected, sum = 0;
            foreach (var (i, j, count) in _table.Cells)
            {
                var term = _weights[i, j] * free - (_row[i] + _column[j]) * (1 - Observed);
                sum += count / n * term * term;
            }
            var centre = Observed * Expected - 2 * Expected + Observed;
            return Math.Sqrt(Math.Max(0, sum - centre * centre) / n) / (free * free);
        }

        /// <summary>
        /// The sum over all pairs of categories of <c>p q (w - (r + c))²</c>, the square multiplied out: only the part with <c>w</c> needs the pairs.
        /// </summary>
        internal double NullError()
        {
            double rows = 0, rowSquares = 0, columns = 0, columnSquares = 0, mixed = 0;
            for (var i = 0; i < _row.Length; i++)
            {
                rows += _first[i] * _row[i];
                rowSquares += _first[i] * _row[i] * _row[i];
                columns += _second[i] * _column[i];
                columnSquares += _second[i] * _column[i] * _column[i];
            }
            foreach (var (i, j, weight) in _weights.Cells()) mixed += _first[i] * _second[j] * weight * (weight - 2 * (_row[i] + _column[j]));
            var sum = mixed + rowSquares + 2 * rows * columns + columnSquares;
            return Math.Sqrt(Math.Max(0, sum - Expected * Expected) / _table.Total) / (1 - Expected);
        }
    }
}
