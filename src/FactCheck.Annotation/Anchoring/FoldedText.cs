using System.Runtime.InteropServices;
using FactCheck.Text;
using FactCheck.Text.Width;

namespace FactCheck.Annotation.Anchoring;

/// <summary>
/// A text as the code points that count when two versions of it are compared, each with its place in the text: runs of white space are one blank,
/// quotation marks and dashes are of one kind, format characters are left out, letters with marks are in form C. So typesetting, line ends and
/// normal forms make no difference. A "unit" is an index into it. 12 bytes a unit.
/// </summary>
sealed class FoldedText(int capacity)
{
    readonly List<int> _units = new(capacity);
    readonly List<int> _starts = new(capacity);
    readonly List<int> _ends = new(capacity);

    public int Length => _units.Count;

    /// <summary>The folded code points.</summary>
    public ReadOnlySpan<int> Units => CollectionsMarshal.AsSpan(_units);

    /// <summary>UTF-16 offset at which a unit starts; for <see cref="Length"/> the end of the last.</summary>
    public int Start(int unit) => unit < Length ? _starts[unit] : unit == 0 ? 0 : _ends[^1];

    /// <summary>The UTF-16 code units that the units stand for. The range is not empty.</summary>
    public TextSpan Place(UnitRange range) => new(_starts[range.Start], _ends[range.End - 1]);

    /// <summary>The first unit that starts at or after a UTF-16 offset.</summary>
    public int At(int utf16)
    {
        var (low, high) = (0, Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_starts[middle] < utf16) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>Terminal cells of the units: how much they say.</summary>
    public static int Weight(ReadOnlySpan<int> units)
    {
        var weight = 0;
        foreach (var unit in units) weight += CellWidth.Of(unit);
        return weight;
    }

    /// <summary>Adds a unit that stands for <c>[start, end)</c> of the text; a blank after a blank makes that longer.</summary>
    public void Add(int unit, int start, int end)
    {
        if (unit == Folding.Nothing) return;
        if (unit == Folding.Blank && Length > 0 && _units[^1] == Folding.Blank)
        {
            _ends[^1] = end;
            return;
        }
        _units.Add(unit);
        _starts.Add(start);
        _ends.Add(end);
    }
}
