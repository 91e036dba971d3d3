using System.Globalization;
using FactCheck.JsonSchema.Compiling;

namespace FactCheck.JsonSchema.Patterns;

/// <summary>
/// A set of code points: ranges, and general categories as .NET knows them (so no table of the whole of Unicode has to be built), perhaps
/// negated as a whole. Immutable; equality is that of the object.
/// </summary>
internal sealed class CodePointSet
{
    public const int MaxCodePoint = 0x10FFFF;
    const uint AllCategories = (1u << 30) - 1;

    /// <summary>First and last code points in turn, ascending and apart from one another.</summary>
    readonly int[] _ranges;
    readonly uint _categories;
    readonly bool _isNegated;

    CodePointSet(int[] ranges, uint categories, bool isNegated) => (_ranges, _categories, _isNegated) = (ranges, categories, isNegated);

    public static CodePointSet Any { get; } = OfRange(0, MaxCodePoint);

    public static CodePointSet Digits { get; } = OfRange('0', '9');

    public static CodePointSet WordCharacters { get; } = new(['0', '9', 'A', 'Z', '_', '_', 'a', 'z'], 0, isNegated: false);

    /// <summary>WhiteSpace and LineTerminator of ECMA-262, 12.2 and 12.3.</summary>
    public static CodePointSet WhiteSpace { get; } = new(
        [0x09, 0x0D, 0x20, 0x20, 0xA0, 0xA0, 0x1680, 0x1680, 0x2000, 0x200A, 0x2028, 0x2029, 0x202F, 0x202F, 0x205F, 0x205F, 0x3000, 0x3000, 0xFEFF, 0xFEFF],
        0, isNegated: false);

    /// <summary><c>.</c>: everything but the line terminators of ECMA-262.</summary>
    public static CodePointSet NotLineEnds { get; } = new(['\n', '\n', '\r', '\r', 0x2028, 0x2029], 0, isNegated: true);

    public bool DependsOnCategory => _categories != 0;

    public static CodePointSet OfRange(int first, int last) => new([first, last], 0, isNegated: false);

    public static CodePointSet OfCategories(uint categories) => new([], categories & AllCategories, isNegated: false);

    /// <summary>The union of sets, each of ranges or of categories alone.</summary>
    public static CodePointSet Union(List<CodePointSet> sets)
    {
        var categories = 0u;
        var ranges = new List<int>();
        foreach (var set in sets)
        {
            var positive = set.Positive();
            categories |= positive._categories;
            ranges.AddRange(positive._ranges);
        }
        return new(Normalize([.. ranges]), categories, isNegated: false);
    }

    /// <summary>Adds where membership can change, apart from the categories: the first code point of each stretch.</summary>
    public void AddBoundaries(List<int> boundaries)
    {
        for (var i = 0; i < _ranges.Length; i += 2)
        {
            boundaries.Add(_ranges[i]);
            boundaries.Add(_ranges[i + 1] + 1);
        }
    }

    public CodePointSet Complement() => new(_ranges, _categories, !_isNegated);

    public bool Contains(int codePoint) => Contains(codePoint, CategoryOf(codePoint));

    /// <summary>As <see cref="Contains(int)"/>, for who knows the general category already.</summary>
    public bool Contains(int codePoint, int category)
    {
        if ((_categories & 1u << category) != 0) return !_isNegated;
        var (low, high) = (0, _ranges.Length / 2 - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (codePoint < _ranges[2 * middle]) high = middle - 1;
            else if (codePoint > _ranges[2 * middle + 1]) low = middle + 1;
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
        var gaps = new List<int>();
        var next = 0;
        for (var i = 0; i < _ranges.Length; i += 2)
        {
            if (_ranges[i] > next) gaps.AddRange([next, _ranges[i] - 1]);
            next = _ranges[i + 1] + 1;
        }
        if (next <= MaxCodePoint) gaps.AddRange([next, MaxCodePoint]);
        return new([.. gaps], 0, isNegated: false);
    }

    /// <summary>Sorts ranges and joins those that touch.</summary>
    static int[] Normalize(int[] ranges)
    {
        var (firsts, lasts) = (new int[ranges.Length / 2], new int[ranges.Length / 2]);
        for (var i = 0; i < firsts.Length; i++) (firsts[i], lasts[i]) = (ranges[2 * i], ranges[2 * i + 1]);
        Array.Sort(firsts, (Array)lasts);
        var count = 0;
        for (var i = 0; i < firsts.Length; i++)
        {
            if (count > 0 && firsts[i] <= ranges[count - 1] + 1)
            {
                ranges[count - 1] = Math.Max(ranges[count - 1], lasts[i]);
                continue;
            }
            (ranges[count], ranges[count + 1]) = (firsts[i], lasts[i]);
            count += 2;
        }
        return Arrays.First(ranges, count);
    }
}
