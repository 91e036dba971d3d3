namespace FactCheck.Agreement.Coding;

public sealed partial class CodingStudy
{
    /// <summary>A study of labels. The categories are the labels that occur, in ordinal order.</summary>
    /// <param name="units">For each unit one value per coder; null where missing.</param>
    /// <exception cref="ArgumentException">The units have unequal numbers of coders.</exception>
    public static CodingStudy OfLabels(IEnumerable<IReadOnlyList<string?>> units) =>
        Of(units, label => label is null ? null : new Category.Label(label), []);

    /// <summary>A study of labels chosen from a list: unused ones count as categories, and the list's order is that of ordinal distances.</summary>
    /// <param name="units">For each unit one value per coder; null where missing.</param>
    /// <param name="labels">All labels, each once.</param>
    /// <exception cref="ArgumentException">The units have unequal numbers of coders, or a value is not in <paramref name="labels"/>.</exception>
    public static CodingStudy OfLabels(IEnumerable<IReadOnlyList<string?>> units, IEnumerable<string> labels) =>
        Of(units, label => label is null ? null : new Category.Label(label), [.. labels.Select(label => new Category.Label(label))]);

    /// <summary>A study of numbers, its categories in ascending order.</summary>
    /// <param name="units">For each unit one value per coder; null where missing.</param>
    /// <exception cref="ArgumentException">The units have unequal numbers of coders, or a number is not finite.</exception>
    public static CodingStudy OfNumbers(IEnumerable<IReadOnlyList<double?>> units) =>
        Of(units, number => number is { } value ? new Category.Number(value) : null, []);

    /// <summary>A study of sets of labels; an empty set is a value, null is a missing one.</summary>
    /// <param name="units">For each unit one set per coder.</param>
    /// <exception cref="ArgumentException">The units have unequal numbers of coders.</exception>
    public static CodingStudy OfSets(IEnumerable<IReadOnlyList<IEnumerable<string>?>> units) =>
        Of(units, set => set is null ? null : new Category.LabelSet(set), []);

    /// <summary>A study from codes, without a copy of its categories for each value: the way in for large studies.</summary>
    /// <param name="codes">Unit by unit, one code per coder: an index in <paramref name="categories"/>, or -1 where missing.</param>
    /// <param name="coders">1 or more.</param>
    /// <param name="categories">Each once, in the order that ordinal distances use.</param>
    /// <exception cref="ArgumentException">The codes are no whole number of units, or one lies outside the categories.</exception>
    public static CodingStudy OfCodes(ReadOnlySpan<int> codes, int coders, ImmutableArray<Category> categories)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(coders, 1);
        if (codes.Length % coders != 0)
            throw new ArgumentException($"{codes.Length} codes are no whole number of units of {coders} coders.", nameof(codes));
        foreach (var code in codes)
        {
            if (code < -1 || code >= categories.Length)
                throw new ArgumentException(
                    $"Code {code} was found; the {categories.Length} categories take 0 to {categories.Length - 1}, and -1 is missing.",
                    nameof(codes));
        }
        return new CodingStudy(codes.ToArray(), coders, categories, null, 0);
    }

    /// <summary>
    /// A study from the number of coders that chose each category, as Fleiss 1971 prints them. Who chose what is lost, so measures that
    /// compare given coders (Cohen, Conger) do not apply.
    /// </summary>
    /// <param name="categories">Each once.</param>
    /// <param name="counts">For each unit one count per category; units may have unequal sums.</param>
    /// <exception cref="ArgumentException">A unit has not one count per category, or a count is negative.</exception>
    public static CodingStudy OfCounts(ImmutableArray<Category> categories, IReadOnlyList<IReadOnlyList<int>> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var coders = counts.Count == 0 ? 0 : counts.Max(row => row.Sum());
        var codes = new int[counts.Count * coders];
        Array.Fill(codes, -1);
        for (var unit = 0; unit < counts.Count; unit++)
        {
            if (counts[unit].Count != categories.Length)
                throw new ArgumentException($"Unit {unit} has {counts[unit].Count} counts for {categories.Length} categories.", nameof(counts));
            var next = unit * coders;
            for (var category = 0; category < categories.Length; category++)
            {
                ArgumentOutOfRangeException.ThrowIfNegative(counts[unit][category], nameof(counts));
                codes.AsSpan(next, counts[unit][category]).Fill(category);
                next += counts[unit][category];
            }
        }
        return new CodingStudy(codes, coders, categories, null, 0);
    }

    static CodingStudy Of<T>(IEnumerable<IReadOnlyList<T>> units, Func<T, Category?> read, ImmutableArray<Category> declared)
    {
        ArgumentNullException.ThrowIfNull(units);
        var rows = units.ToList();
        var coders = rows.Count == 0 ? 0 : rows[0].Count;
        var index = new Dictionary<Category, int>();
        foreach (var category in declared) index.TryAdd(category, index.Count);
        var values = new Category?[rows.Count * coders];
        for (var unit = 0; unit < rows.Count; unit++)
        {
            if (rows[unit].Count != coders)
                throw new ArgumentException(
                    $"Unit {unit} has {rows[unit].Count} values where unit 0 has {coders}; give every coder a place, null where missing.",
                    nameof(units));
            for (var coder = 0; coder < coders; coder++)
            {
                if (read(rows[unit][coder]) is not { } value) continue;
                values[unit * coders + coder] = value;
                if (declared.IsEmpty) index.TryAdd(value, 0);
                else if (!index.ContainsKey(value))
                    throw new ArgumentException($"Unit {unit} holds '{value}', which is not among the declared labels.", nameof(units));
            }
        }
        ImmutableArray<Category> categories = declared.IsEmpty ? [.. index.Keys.Order()] : [.. index.Keys];
        for (var i = 0; i < categories.Length; i++) index[categories[i]] = i;
        return new CodingStudy(Array.ConvertAll(values, value => value is null ? -1 : index[value]), coders, categories, null, 0);
    }
}
