namespace FactCheck.Agreement.Coding;

/// <summary>
/// How often the first coder (rows) and the second (columns) gave each pair of categories. Immutable; a class, for it has no structural
/// equality.
/// </summary>
public sealed class ContingencyTable
{
    readonly long[,] _counts;

    /// <summary>Creates a table from its cells.</summary>
    /// <param name="categories">Of rows and columns alike, in the order that ordinal distances use.</param>
    /// <param name="counts">Square, 0 or more in each cell; copied.</param>
    /// <exception cref="ArgumentException">The cells are not square over the categories, or one is negative.</exception>
    public ContingencyTable(ImmutableArray<Category> categories, long[,] counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        if (counts.GetLength(0) != categories.Length || counts.GetLength(1) != categories.Length)
            throw new ArgumentException($"A table of {counts.GetLength(0)} x {counts.GetLength(1)} was given for {categories.Length} categories.",
                nameof(counts));
        foreach (var count in counts) ArgumentOutOfRangeException.ThrowIfNegative(count, nameof(counts));
        Categories = categories;
        _counts = (long[,])counts.Clone();
        Rows = new long[categories.Length];
        Columns = new long[categories.Length];
        for (var i = 0; i < categories.Length; i++)
        {
            for (var j = 0; j < categories.Length; j++)
            {
                Rows[i] += counts[i, j];
                Columns[j] += counts[i, j];
                if (i == j) Diagonal += counts[i, j];
            }
            Total += Rows[i];
        }
    }

    /// <summary>The categories of rows and columns.</summary>
    public ImmutableArray<Category> Categories { get; }

    /// <summary>Units that both coders valued.</summary>
    public long Total { get; }

    /// <summary>Units that both gave the same category.</summary>
    public long Diagonal { get; }

    /// <summary>Units in a cell.</summary>
    public long this[int first, int second] => _counts[first, second];

    /// <summary>Units that only one coder, or neither, valued; they are not in the table.</summary>
    public long Missing { get; private init; }

    internal long[] Rows { get; }

    internal long[] Columns { get; }

    internal ImmutableArray<LeftOut> LeftOut => Missing == 0 ? [] : [new LeftOut("units", Missing, "not valued by both coders")];

    /// <summary>The table of two coders of a study.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Either is no coder of the study.</exception>
    public static ContingencyTable Of(CodingStudy study, int first, int second)
    {
        ArgumentNullException.ThrowIfNull(study);
        var pair = study.Pair(first, second);
        var counts = new long[study.Categories.Length, study.Categories.Length];
        long missing = 0;
        for (var unit = 0; unit < pair.Units; unit++)
        {
            var row = pair.Row(unit);
            if (row[0] < 0 || row[1] < 0) missing++;
            else counts[row[0], row[1]]++;
        }
        return new ContingencyTable(study.Categories, counts) { Missing = missing };
    }

    /// <summary>The table as a study of two coders, one unit for each count.</summary>
    /// <exception cref="OverflowException">The table counts more than a billion units.</exception>
    public CodingStudy ToStudy()
    {
        var codes = new int[checked((int)(Total * 2))];
        var next = 0;
        for (var i = 0; i < Categories.Length; i++)
            for (var j = 0; j < Categories.Length; j++)
                for (var n = 0L; n < _counts[i, j]; n++)
                    (codes[next++], codes[next++]) = (i, j);
        return CodingStudy.OfCodes(codes, 2, Categories);
    }

    /// <summary>The table with two categories: this one and the rest.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="category"/> is no index of <see cref="Categories"/>.</exception>
    public ContingencyTable AgainstRest(int category)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(category);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(category, Categories.Length);
        var both = _counts[category, category];
        return new ContingencyTable(
            [Categories[category], new Category.Label("any other")],
            new[,] { { both, Rows[category] - both }, { Columns[category] - both, Total - Rows[category] - Columns[category] + both } })
        { Missing = Missing };
    }
}
