namespace FactCheck.Agreement.Coding;

/// <summary>The distances between the categories of one study, by index.</summary>
abstract class PairDistances
{
    /// <summary>Above this many categories distances are computed when asked for: the table would take more than 8 MB.</summary>
    const int LargestTable = 1024;

    /// <summary>1 for every two different categories.</summary>
    internal static PairDistances Nominal { get; } = new NominalPairs();

    /// <summary>0 for equal categories.</summary>
    internal abstract double Between(int a, int b);

    /// <summary>The sum of <c>weights[a] * weights[b] * Between(a, b)</c> over all ordered pairs.</summary>
    internal virtual double Total(ReadOnlySpan<double> weights)
    {
        double total = 0;
        for (var a = 0; a < weights.Length; a++)
        {
            if (weights[a] == 0) continue;
            double row = 0;
            for (var b = 0; b < a; b++)
                if (weights[b] != 0) row += weights[b] * Between(a, b);
            total += weights[a] * row;
        }
        return 2 * total;
    }

    /// <summary>The squared difference of <paramref name="values"/>.</summary>
    internal static PairDistances SquaredDifference(double[] values) => new Squares(values);

    /// <summary>What <paramref name="between"/> says of different categories, asked once for each pair where a table has room.</summary>
    internal static PairDistances Of(int categories, Func<int, int, double> between)
    {
        if (categories > LargestTable) return new Asked(between);
        var table = new double[categories, categories];
        for (var a = 0; a < categories; a++)
            for (var b = 0; b < a; b++)
                table[a, b] = table[b, a] = between(a, b);
        return new Tabled(table);
    }

    /// <summary>The same for sets, of which two that share no label are 1 apart.</summary>
    internal static PairDistances OfSets(Category.LabelSet[] sets, Func<int, int, double> between) =>
        sets.Length <= LargestTable ? Of(sets.Length, between) : new Sets(between, SharingSets.Of(sets));

    sealed class NominalPairs : PairDistances
    {
        internal override double Between(int a, int b) => a == b ? 0 : 1;

        internal override double Total(ReadOnlySpan<double> weights)
        {
            double sum = 0, squares = 0;
            foreach (var weight in weights)
            {
                sum += weight;
                squares += weight * weight;
            }
            return sum * sum - squares;
        }
    }

    sealed class Squares(double[] values) : PairDistances
    {
        internal override double Between(int a, int b) => (values[a] - values[b]) * (values[a] - values[b]);

        internal override double Total(ReadOnlySpan<double> weights)
        {
            double sum = 0, mean = 0, spread = 0;
            for (var i = 0; i < weights.Length; i++)
            {
                if (weights[i] == 0) continue;
                sum += weights[i];
                var step = values[i] - mean;
                mean += step * weights[i] / sum;
                spread += weights[i] * step * (values[i] - mean);
            }
            return 2 * sum * spread;
        }
    }

    sealed class Tabled(double[,] table) : PairDistances
    {
        internal override double Between(int a, int b) => table[a, b];
    }

    sealed class Asked(Func<int, int, double> between) : PairDistances
    {
        internal override double Between(int a, int b) => a == b ? 0 : between(a, b);
    }

    /// <summary>Many sets: the pairs that share no label, nearly all of them, are counted together.</summary>
    sealed class Sets(Func<int, int, double> between, List<(int A, int B)> sharing) : PairDistances
    {
        readonly List<(int A, int B, double Nearness)> _near = sharing.ConvertAll(pair => (pair.A, pair.B, 1 - between(pair.A, pair.B)));

        internal override double Between(int a, int b) => a == b ? 0 : between(a, b);

        internal override double Total(ReadOnlySpan<double> weights)
        {
            double near = 0;
            foreach (var (a, b, nearness) in _near) near += weights[a] * weights[b] * nearness;
            return Nominal.Total(weights) - 2 * near;
        }
    }
}
