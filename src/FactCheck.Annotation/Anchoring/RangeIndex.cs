namespace FactCheck.Annotation.Anchoring;

/// <summary>Finds the blocks that cover a range on one side. O(n log n) to build, O(log n + blocks that reach so far) to ask.</summary>
sealed class RangeIndex
{
    readonly Func<Block, UnitRange> _side;
    readonly Block[] _blocks;
    readonly int[] _reach;

    public RangeIndex(IEnumerable<Block> blocks, Func<Block, UnitRange> side)
    {
        _side = side;
        _blocks = [.. blocks.OrderBy(block => side(block).Start).ThenBy(block => side(block).End)];
        _reach = new int[_blocks.Length];
        var reach = 0;
        for (var i = 0; i < _blocks.Length; i++) _reach[i] = reach = Math.Max(reach, side(_blocks[i]).End);
    }

    /// <summary>Appends the blocks whose side covers all of <paramref name="range"/>.</summary>
    public void Covering(UnitRange range, List<Block> into)
    {
        for (var i = LastFrom(range.Start); i >= 0 && _reach[i] >= range.End; i--)
            if (_side(_blocks[i]).End >= range.End) into.Add(_blocks[i]);
    }

    /// <summary>True where a block, of an index of the new side, says that the text at <paramref name="place"/> is other old text.</summary>
    public bool Contradicts(UnitRange old, UnitRange place)
    {
        for (var i = LastFrom(place.Start); i >= 0 && _reach[i] >= place.End; i--)
            if (_blocks[i].Contradicts(old, place)) return true;
        return false;
    }

    /// <summary>True where two blocks, of an index of the new side, each say that the text at <paramref name="place"/> is another stretch of old text.</summary>
    public bool IsContested(UnitRange place)
    {
        int? shift = null;
        for (var i = LastFrom(place.Start); i >= 0 && _reach[i] >= place.End; i--)
        {
            if (!_blocks[i].New.Contains(place)) continue;
            if (shift is { } other && other != _blocks[i].Shift) return true;
            shift = _blocks[i].Shift;
        }
        return false;
    }

    int LastFrom(int start)
    {
        var (low, high) = (0, _blocks.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_side(_blocks[middle]).Start <= start) low = middle + 1;
            else high = middle;
        }
        return low - 1;
    }
}
