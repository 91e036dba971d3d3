namespace FactCheck.Agreement.Coding;

/// <summary>
/// Units valued by coders, some values missing: the input of the kappa and alpha families. Immutable and safe for use by several threads; a
/// class, for it has no structural equality. Takes four bytes a value, whatever the number of categories.
/// </summary>
public sealed partial class CodingStudy
{
    readonly int[] _codes;
    readonly int[]? _documents;

    CodingStudy(int[] codes, int coders, ImmutableArray<Category> categories, int[]? documents, int documentCount)
    {
        _codes = codes;
        _documents = documents;
        Coders = coders;
        Units = coders == 0 ? 0 : codes.Length / coders;
        Categories = categories;
        Documents = documents is null ? Units : documentCount;
    }

    /// <summary>Coders, missing values or not.</summary>
    public int Coders { get; }

    /// <summary>Units, valued or not.</summary>
    public int Units { get; }

    /// <summary>The values that coders could choose among, in the order that ordinal distances use; some may be unused.</summary>
    public ImmutableArray<Category> Categories { get; }

    /// <summary>Documents that the units come from, with those that have none: what is resampled. Each unit is its own where none were given.</summary>
    public int Documents { get; }

    /// <summary>The index in <see cref="Categories"/> of what <paramref name="coder"/> gave <paramref name="unit"/>; null where missing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Either lies outside the study.</exception>
    public int? this[int unit, int coder]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(unit);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unit, Units);
            ArgumentOutOfRangeException.ThrowIfNegative(coder);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(coder, Coders);
            var code = _codes[unit * Coders + coder];
            return code < 0 ? null : code;
        }
    }

    /// <summary>The codes of a unit, -1 where missing.</summary>
    internal ReadOnlySpan<int> Row(int unit) => _codes.AsSpan(unit * Coders, Coders);

    /// <summary>The document that a unit comes from.</summary>
    internal int DocumentOf(int unit) => _documents is null ? unit : _documents[unit];

    /// <summary>The same study with its units assigned to documents.</summary>
    /// <param name="documentOfUnit">For each unit the index of its document, from 0.</param>
    /// <exception cref="ArgumentException">There is not one index for each unit, or one is negative.</exception>
    public CodingStudy WithDocuments(ReadOnlySpan<int> documentOfUnit)
    {
        var last = -1;
        foreach (var document in documentOfUnit) last = Math.Max(last, document);
        return WithDocuments(documentOfUnit, last + 1);
    }

    /// <summary>The same study with its units assigned to documents, of which some may have no unit.</summary>
    /// <param name="documentOfUnit">For each unit the index of its document, from 0.</param>
    /// <param name="documents">How many documents there are.</param>
    /// <exception cref="ArgumentException">There is not one index for each unit, or one is negative or no document.</exception>
    public CodingStudy WithDocuments(ReadOnlySpan<int> documentOfUnit, int documents)
    {
        if (documentOfUnit.Length != Units)
            throw new ArgumentException($"{documentOfUnit.Length} documents were given for {Units} units; give one index for each unit.",
                nameof(documentOfUnit));
        foreach (var document in documentOfUnit)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(document, nameof(documentOfUnit));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(document, documents, nameof(documentOfUnit));
        }
        return new CodingStudy(_codes, Coders, Categories, documentOfUnit.ToArray(), documents);
    }

    /// <summary>The study with two categories: this one and the rest. A missing value stays missing: it is not "the rest".</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="category"/> is no index of <see cref="Categories"/>.</exception>
    public CodingStudy AgainstRest(int category)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(category);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(category, Categories.Length);
        var codes = Array.ConvertAll(_codes, code => code < 0 ? -1 : code == category ? 0 : 1);
        return new CodingStudy(codes, Coders, [Categories[category], new Category.Label("any other")], _documents, Documents);
    }

    /// <summary>What two of the coders gave, as a two-coder study.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Either is no coder.</exception>
    public CodingStudy Pair(int first, int second)
    {
        CheckCoder(first);
        CheckCoder(second);
        var codes = new int[Units * 2];
        for (var unit = 0; unit < Units; unit++)
            (codes[2 * unit], codes[2 * unit + 1]) = (_codes[unit * Coders + first], _codes[unit * Coders + second]);
        return new CodingStudy(codes, 2, Categories, _documents, Documents);
    }

    /// <summary>The units that two of the coders both valued, as a two-coder study. Documents keep their indices.</summary>
    internal CodingStudy Both(int first, int second) => Pair(first, second).Where(codes => codes.Span[0] >= 0 && codes.Span[1] >= 0);

    internal void CheckCoder(int coder)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(coder);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(coder, Coders);
    }

    /// <summary>The units that <paramref name="keep"/> accepts, given their codes (-1 where missing). Documents keep their indices.</summary>
    internal CodingStudy Where(Func<ReadOnlyMemory<int>, bool> keep)
    {
        var kept = Enumerable.Range(0, Units).Where(unit => keep(_codes.AsMemory(unit * Coders, Coders))).ToArray();
        var codes = new int[kept.Length * Coders];
        for (var i = 0; i < kept.Length; i++) Row(kept[i]).CopyTo(codes.AsSpan(i * Coders));
        return new CodingStudy(codes, Coders, Categories, Array.ConvertAll(kept, DocumentOf), Documents);
    }

    /// <summary>The units in the order of their documents.</summary>
    internal IEnumerable<int> UnitsByDocument()
    {
        var units = Enumerable.Range(0, Units);
        for (var unit = 1; _documents is not null && unit < _documents.Length; unit++)
            if (_documents[unit] < _documents[unit - 1]) return units.OrderBy(DocumentOf);
        return units;
    }

    /// <summary>Categories that some coder used.</summary>
    internal int UsedCategories()
    {
        var used = new bool[Categories.Length];
        foreach (var code in _codes)
            if (code >= 0) used[code] = true;
        return used.Count(u => u);
    }
}
