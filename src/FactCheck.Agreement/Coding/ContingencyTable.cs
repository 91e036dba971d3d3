namespace FactCheck.Agreement.Coding;

/// <summary>
/// How often the first coder (rows) and the second (columns) gave each pair of categories. Immutable; a class, for it has no structural
/// equality.
/// </summary>
public sealed class ContingencyTable
{
    /// <summary>Up to this many categories cells lie in a table of at most 8 MB; with more, only the cells that occur are kept.</summary>
    const int LargestDense = 1024;

    readonly long[,]? _dense;
    readonly Dictionary<(int First, int Second), long>? _sparse;

    /// <summary>Creates a table from its cells.</summary>
    /// <param name="categories">Of rows and columns alike, in the order that ordinal distances use.</param>
    /// <param name="counts">Square, 0 or more in each cell; copied.</param>
    /// <exception cref="ArgumentException">The cells are not square over the categories, or one is negative.</exception>
    public ContingencyTable(ImmutableArray<Category> categories, long[,] counts)
        : this(categories)
    {
        ArgumentNullException.ThrowIfNull(counts);
        if (counts.GetLength(0) != categories.Length || counts.GetLength(1) != categories.Length)
            throw new ArgumentException($"A table of {counts.GetLength(0)} x {counts.GetLength(1)} was given for {categories.Length} categories.",
                nameof(counts));
        foreach (var count in counts) ArgumentOutOfRangeException.ThrowIfNegative(count, nameof(counts));
        _dense = (long[,])counts.Clone();
        Sum();
    }

    ContingencyTable(ImmutableArray<Category> categories, Dictionary<(int First, int Second), long> counts)
        : this(categories)
    {
        _sparse = counts;
        Sum();
    }

    ContingencyTable(ImmutableArray<Category> categories)
    {
        Categories = categories;
        Rows = new long[categories.Length];
        Columns = new long[categories.Length];
    }

    /// <summary>The categories of rows and columns.</summary>
    public ImmutableArray<Category> Categories { get; }

    /// <summary>Units that both coders valued.</summary>
    public long Total { get; private set; }

    /// <summary>Units that both gave the same category.</summary>
    public long Diagonal { get; private set; }

    /// <summary>Units in a cell.</summary>
    public long this[int first, int second] => _dense is null ? _sparse!.GetValueOrDefault((first, second)) : _dense[first, second]; // one of both is there

    /// <summary>Units that only one coder, or neither, valued; they are not in the table.</summary>
    public long Missing { get; private init; }

    internal long[] Rows { get; }

    internal long[] Columns { get; }

    internal ImmutableArray<LeftOut> LeftOut => Missing == 0 ? [] : [new LeftOut("units", Missing, "not valued by both coders")];

    /// <summary>The cells that are not empty, row by row.</summary>
    internal IEnumerable<(int First, int Second, long Count)> Cells
    {
        get
        {
            if (_dense is null) return _sparse!.OrderBy(cell => cell.Key).Select(cell => (cell.Key.First, cell.Key.Second, cell.Value)); // as above
            return from i in Enumerable.Range(0, Categories.Length) from j in Enumerable.Range(0, Categories.Length) where _dense[i, j] != 0 select (i, j, _dense[i, j]);
        }
    }

    /// <summary>The table of two coders of a study. Memory is that of the cells that occur.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Either is no coder of the study.</exception>
    public static ContingencyTable Of(CodingStudy study, int first, int second)
    {
        ArgumentNullException.ThrowIfNull(study);
        study.CheckCoder(first);
        study.CheckCoder(second);
        var q = study.Categories.Length;
        var dense = q <= LargestDense ? new long[q, q] : null;
        var sparse = new Dictionary<(int First, int Second), long>();
        long missing = 0;
        for (var unit = 0; unit < study.Units; unit++)
        {
            var row = study.Row(unit);
            var (a, b) = (row[first], row[second]);
            if (a < 0 || b < 0) missing++;
            else if (dense is not null) dense[a, b]++;
            else sparse[(a, b)] = sparse.GetValueOrDefault((a, b)) + 1;
        }
        return dense is null ? new ContingencyTable(study.Categories, sparse) { Missing = missing } : new ContingencyTable(study.Categories, dense) { Missing = missing };
    }

    /// <summary>The table as a study of two coders, one unit for each count.</summary>
    /// <exception cref="OverflowException">The table counts more than a billion units.</exception>
    public CodingStudy ToStudy()
    {
        var codes = new int[checked((int)(Total * 2))];
        var next = 0;
        foreach (var (first, second, count) in Cells)
            for (var n = 0L; n < count; n++)
                (codes[next++], codes[next++]) = (first, second);
        return CodingStudy.OfCodes(codes, 2, Categories);
    }

    /// <summary>The table with two categories: this one and the rest.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="category"/> is no index of <see cref="Categories"/>.</exception>
    public ContingencyTable AgainstRest(int category)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(category);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(category, Categories.Length);
        var both = this[category, category];
        return new ContingencyTable(
            [Categories[category], new Category.Label("any other")],
            new[,] { { both, Rows[category] - both }, { Columns[category] - both, Total - Rows[category] - Columns[category] + both } })
        { Missing = Missing };
    }

    void Sum()
    {
        foreach (var (first, second, count) in Cells)
        {
            Rows[first] += count;
            Columns[second] += count;
            Total += count;
            if (first == second) Diagonal += count;
        }
    }
}
