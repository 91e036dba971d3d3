namespace FactCheck.Agreement.Coding;

/// <summary>
/// How far two values lie apart, 0 where they are the same: what alpha and the weighted measures average. Immutable and safe for use by
/// several threads.
/// </summary>
public abstract class Distance
{
    private protected Distance(string name) => Name = name;

    /// <summary>Every two different values are 1 apart.</summary>
    public static Distance Nominal { get; } = new NominalDistance();

    /// <summary>
    /// The squared number of values between the two, by the study's own frequencies (Krippendorff 2004, p. 233). Needs ordered categories.
    /// </summary>
    public static Distance Ordinal { get; } = new OrdinalDistance();

    /// <summary>The squared difference. Needs numbers.</summary>
    public static Distance Interval { get; } = new IntervalDistance();

    /// <summary>The squared quotient of difference and sum; 0 for two zeros. Needs numbers, 0 or more.</summary>
    public static Distance Ratio { get; } = new RatioDistance();

    /// <summary>
    /// 1 - J*M for sets: J the Jaccard index, M 1 for equal sets, 2/3 where one holds the other, 1/3 where they only overlap, else 0
    /// (Passonneau 2006). 0 for two empty sets.
    /// </summary>
    public static Distance Masi { get; } = new SetDistance("MASI", Passonneau);

    /// <summary>1 - |shared| / |either| for sets; 0 for two empty sets.</summary>
    public static Distance Jaccard { get; } = new SetDistance("Jaccard", (_, _, shared, either) => 1 - shared / (double)either);

    /// <summary>The difference of the ranks of two categories in the study's list: the linear weights of Cohen 1968.</summary>
    public static Distance LinearRanks { get; } = new RankDistance("linear ranks", 1);

    /// <summary>The squared difference of ranks: quadratic weights.</summary>
    public static Distance QuadraticRanks { get; } = new RankDistance("quadratic ranks", 2);

    /// <summary>What reports call it.</summary>
    public string Name { get; }

    /// <summary>A distance of your own.</summary>
    /// <param name="name">What reports call it.</param>
    /// <param name="between">Symmetric, finite, 0 for equal values, 0 or more; called once for each pair of different categories.</param>
    public static Distance Custom(string name, Func<Category, Category, double> between)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(between);
        return new CustomDistance(name, between);
    }

    /// <summary>The distance between two values, for distances that do not depend on a study.</summary>
    /// <exception cref="ArgumentException">The distance cannot compare these, or depends on frequencies or ranks.</exception>
    public double Between(Category first, Category second)
    {
        ImmutableArray<Category> both = [first, second];
        if (this is OrdinalDistance or RankDistance)
            throw new ArgumentException($"The {Name} distance depends on the categories of a study; it has no value for two of them alone.",
                nameof(first));
        if (Refusal(both) is { } refusal) throw new ArgumentException(refusal, nameof(first));
        return first.Equals(second) ? 0 : Prepare(both, [1, 1]).Between(0, 1);
    }

    /// <summary>Why the distance cannot compare these categories; null where it can.</summary>
    internal virtual string? Refusal(ImmutableArray<Category> categories) => null;

    /// <summary>The distances between the categories of a study.</summary>
    /// <param name="categories">Accepted by <see cref="Refusal"/>.</param>
    /// <param name="marginals">How often each was used.</param>
    internal abstract PairDistances Prepare(ImmutableArray<Category> categories, ReadOnlySpan<double> marginals);

    static double Passonneau(int a, int b, int shared, int either)
    {
        // As one fraction: 1 - J * M in floating point leaves 2/3 a rounding error away from itself.
        var thirds = shared == either ? 3 : shared == Math.Min(a, b) ? 2 : shared > 0 ? 1 : 0;
        return (3 * either - thirds * shared) / (3.0 * either);
    }

    sealed class NominalDistance() : Distance("nominal")
    {
        internal override PairDistances Prepare(ImmutableArray<Category> categories, ReadOnlySpan<double> marginals) => PairDistances.Nominal;
    }

    sealed class OrdinalDistance() : Distance("ordinal")
    {
        internal override string? Refusal(ImmutableArray<Category> categories) =>
            categories.Any(category => category is Category.LabelSet) ? "sets of labels have no order, and the ordinal distance needs one" : null;

        internal override PairDistances Prepare(ImmutableArray<Category> categories, ReadOnlySpan<double> marginals)
        {
            // The number of values below the middle of each category: the distance is the squared difference of the two.
            var middles = new double[marginals.Length];
            double below = 0;
            for (var i = 0; i < marginals.Length; i++)
            {
                middles[i] = below + marginals[i] / 2;
                below += marginals[i];
            }
            return PairDistances.SquaredDifference(middles);
        }
    }

    abstract class NumericDistance(string name) : Distance(name)
    {
        internal override string? Refusal(ImmutableArray<Category> categories) =>
            categories.FirstOrDefault(category => category is not Category.Number) is { } other
                ? $"'{other}' is no number, and the {Name} distance needs numbers" : null;

        private protected static double[] Numbers(ImmutableArray<Category> categories) =>
            [.. categories.Select(category => ((Category.Number)category).Value)];
    }

    sealed class IntervalDistance() : NumericDistance("interval")
    {
        internal override PairDistances Prepare(ImmutableArray<Category> categories, ReadOnlySpan<double> marginals) =>
            PairDistances.SquaredDifference(Numbers(categories));
    }

    sealed class RatioDistance() : NumericDistance("ratio")
    {
        internal override string? Refusal(ImmutableArray<Category> categories) =>
            base.Refusal(categories) ?? (categories.Any(category => category is Category.Number { Value: < 0 })
                ? "a value is negative, and the ratio distance needs values of 0 or more" : null);

        internal override PairDistances Prepare(ImmutableArray<Category> categories, ReadOnlySpan<double> marginals)
        {
            var numbers = Numbers(categories);
            return PairDistances.Of(numbers.Length, (a, b) => Math.Pow((numbers[a] - numbers[b]) / (numbers[a] + numbers[b]), 2));
        }
    }

    sealed class RankDistance(string name, int power) : Distance(name)
    {
        internal override PairDistances Prepare(ImmutableArray<Category> categories, ReadOnlySpan<double> marginals) =>
            PairDistances.Of(categories.Length, (a, b) => power == 1 ? Math.Abs(a - b) : (double)(a - b) * (a - b));
    }

    sealed class SetDistance(string name, Func<int, int, int, int, double> between) : Distance(name)
    {
        internal override string? Refusal(ImmutableArray<Category> categories) =>
            categories.FirstOrDefault(category => category is not Category.LabelSet) is { } other
                ? $"'{other}' is no set of labels, and the {Name} distance needs sets" : null;

        internal override PairDistances Prepare(ImmutableArray<Category> categories, ReadOnlySpan<double> marginals)
        {
            Category.LabelSet[] sets = [.. categories.Cast<Category.LabelSet>()];
            double Between(int a, int b)
            {
                var shared = sets[a].Shared(sets[b]);
                var either = sets[a].Labels.Length + sets[b].Labels.Length - shared;
                return between(sets[a].Labels.Length, sets[b].Labels.Length, shared, either);
            }
            return PairDistances.OfSets(sets, Between);
        }
    }

    sealed class CustomDistance(string name, Func<Category, Category, double> between) : Distance(name)
    {
        internal override PairDistances Prepare(ImmutableArray<Category> categories, ReadOnlySpan<double> marginals) =>
            PairDistances.Of(categories.Length, (a, b) => between(categories[a], categories[b]));
    }
}
