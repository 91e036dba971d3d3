namespace FactCheck.Text.Segmentation;

/// <summary>The units of one kind in one region of a text, in order; they may nest (quotations), else they are disjoint. Immutable.</summary>
internal sealed class UnitList
{
    static readonly UnitList Nothing = new([], [], false);

    readonly TextSpan[] _spans;
    readonly int[] _ends;
    readonly bool _nest;

    UnitList(TextSpan[] spans, int[] ends, bool nest) => (_spans, _ends, _nest) = (spans, ends, nest);

    /// <summary>The units, sorted by start, outer ones first.</summary>
    public ReadOnlySpan<TextSpan> Spans => _spans;

    /// <summary>A list of <paramref name="spans"/>, which are sorted by start, outer ones first.</summary>
    public static UnitList Of(List<TextSpan> spans)
    {
        if (spans.Count == 0) return Nothing;
        var ends = new int[spans.Count];
        var nest = false;
        for (var i = 0; i < ends.Length; i++)
        {
            ends[i] = spans[i].End;
            nest |= i > 0 && spans[i].Start < ends[i - 1];
        }
        if (nest) Array.Sort(ends);
        return new UnitList([.. spans], ends, nest);
    }

    /// <summary>The least start after <paramref name="offset"/>, or null.</summary>
    public int? StartAfter(int offset)
    {
        var index = CountStartingUpTo(offset);
        return index < _spans.Length ? _spans[index].Start : null;
    }

    /// <summary>The greatest start before <paramref name="offset"/>, or null.</summary>
    public int? StartBefore(int offset)
    {
        var index = CountStartingUpTo(offset - 1);
        return index > 0 ? _spans[index - 1].Start : null;
    }

    /// <summary>The least end after <paramref name="offset"/>, or null.</summary>
    public int? EndAfter(int offset)
    {
        int low = 0, high = _ends.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_ends[middle] <= offset) low = middle + 1;
            else high = middle;
        }
        return low < _ends.Length ? _ends[low] : null;
    }

    /// <summary>The smallest unit that holds the code unit at <paramref name="offset"/>, else the smallest that ends there, or null.</summary>
    public TextSpan? At(int offset)
    {
        TextSpan? ending = null;
        for (var i = CountStartingUpTo(offset) - 1; i >= 0; i--)
        {
            var span = _spans[i];
            if (span.Contains(offset)) return span;
            if (span.End == offset) ending ??= span;
            if (!_nest) break;
        }
        return ending;
    }

    /// <summary>The smallest unit that is longer than <paramref name="selection"/> and holds all of it, or null.</summary>
    public TextSpan? Around(TextSpan selection)
    {
        TextSpan? smallest = null;
        for (var i = CountStartingUpTo(selection.Start) - 1; i >= 0; i--)
        {
            var span = _spans[i];
            if (span.Contains(selection) && span.Length > selection.Length && !(smallest?.Length <= span.Length)) smallest = span;
            if (!_nest) break;
        }
        return smallest;
    }

    int CountStartingUpTo(int offset)
    {
        int low = 0, high = _spans.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_spans[middle].Start <= offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
