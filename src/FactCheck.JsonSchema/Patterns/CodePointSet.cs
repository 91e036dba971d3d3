using System.Globalization;

namespace FactCheck.JsonSchema.Patterns;

/// <summary>
/// A set of code points: ranges, and general categories as .NET knows them (so no table of the whole of Unicode has to be built), perhaps
/// negated as a whole. Immutable; equality is that of the object.
/// </summary>
internal sealed class CodePointSet
{
    public const int MaxCodePoint = 0x10FFFF;
    const uint AllCategories = (1u << 30) - 1;

    readonly (int First, int Last)[] _ranges;
    readonly uint _categories;
    readonly bool _isNegated;

    CodePointSet(IEnumerable<(int First, int Last)> ranges, uint categories, bool isNegated)
    {
        _ranges = Normalize(ranges);
        _categories = categories;
        _isNegated = isNegated;
    }

    public static CodePointSet Any { get; } = OfRanges((0, MaxCodePoint));

    public static CodePointSet Digits { get; } = OfRanges(('0', '9'));

    public static CodePointSet WordCharacters { get; } = OfRanges(('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z'));

    /// <summary>WhiteSpace and LineTerminator of ECMA-262, 12.2 and 12.3.</summary>
    public static CodePointSet WhiteSpace { get; } = OfRanges(
        (0x09, 0x0D), (0x20, 0x20), (0xA0, 0xA0), (0x1680, 0x1680), (0x2000, 0x200A), (0x2028, 0x2029), (0x202F, 0x202F), (0x205F, 0x205F),
        (0x3000, 0x3000), (0xFEFF, 0xFEFF));

    /// <summary><c>.</c>: everything but the line terminators of ECMA-262.</summary>
    public static CodePointSet NotLineEnds { get; } = OfRanges(('\n', '\n'), ('\r', '\r'), (0x2028, 0x2029)).Complement();

    /// <summary>Where membership can change, apart from the categories: the first code point of each stretch.</summary>
    public IEnumerable<int> Boundaries => _ranges.SelectMany(r => new[] { r.First, r.Last + 1 });

    public bool DependsOnCategory => _categories != 0;

    public static CodePointSet OfRanges(params (int First, int Last)[] ranges) => new(ranges, 0, isNegated: false);

    public static CodePointSet OfCategories(uint categories) => new([], categories & AllCategories, isNegated: false);

    /// <summary>The union of sets of which none is negated together with others; see <see cref="Positive"/>.</summary>
    public static CodePointSet Union(IReadOnlyCollection<CodePointSet> sets)
    {
        var positive = sets.Select(s => s.Positive()).ToArray();
        return new(positive.SelectMany(s => s._ranges), positive.Aggregate(0u, (mask, s) => mask | s._categories), isNegated: false);
    }

    public CodePointSet Complement() => new(_ranges, _categories, !_isNegated);

    public bool Contains(int codePoint) => Contains(codePoint, CategoryOf(codePoint));

    /// <summary>As <see cref="Contains(int)"/>, for who knows the general category already.</summary>
    public bool Contains(int codePoint, int category)
    {
        if ((_categories & 1u << category) != 0) return !_isNegated;
        var (low, high) = (0, _ranges.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (codePoint < _ranges[middle].First) high = middle - 1;
            else if (codePoint > _ranges[middle].Last) low = middle + 1;
            else return !_isNegated;
        }
        return _isNegated;
    }

    /// <summary>The general category as the number of a bit; surrogates are code points too.</summary>
    public static int CategoryOf(int codePoint) => (int)CharUnicodeInfo.GetUnicodeCategory(codePoint);

    /// <summary>The same set without negation. Ranges and categories are never negated together: a class holds them apart.</summary>
    CodePointSet Positive()
    {
        if (!_isNegated) return this;
        if (_ranges.Length == 0) return new([], ~_categories & AllCategories, isNegated: false);
        var gaps = new List<(int, int)>();
        var next = 0;
        foreach (var (first, last) in _ranges)
        {
            if (first > next) gaps.Add((next, first - 1));
            next = last + 1;
        }
        if (next <= MaxCodePoint) gaps.Add((next, MaxCodePoint));
        return new(gaps, 0, isNegated: false);
    }

    static (int First, int Last)[] Normalize(IEnumerable<(int First, int Last)> ranges)
    {
        var merged = new List<(int First, int Last)>();
        foreach (var range in ranges.OrderBy(r => r.First))
        {
            if (merged.Count > 0 && range.First <= merged[^1].Last + 1) merged[^1] = (merged[^1].First, Math.Max(merged[^1].Last, range.Last));
            else merged.Add(range);
        }
        return [.. merged];
    }
}
