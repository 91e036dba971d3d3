namespace FactCheck.Annotation.Anchoring;

/// <summary>What is known about which old text is which new text. The chain is what stayed in order; other blocks were moved past it. Immutable.</summary>
sealed class BlockMap
{
    readonly int _oldLength;
    readonly int _newLength;
    readonly List<Block> _chain;
    readonly RangeIndex _chainByOld;
    readonly RangeIndex _chainByNew;
    readonly RangeIndex _movedByOld;
    readonly RangeIndex _movedByNew;

    /// <param name="blocks">In any order; may overlap and repeat each other.</param>
    /// <param name="oldLength">Length of the old text in its coordinates.</param>
    /// <param name="newLength">Units of the new text.</param>
    public BlockMap(IEnumerable<Block> blocks, int oldLength, int newLength)
    {
        (_oldLength, _newLength) = (oldLength, newLength);
        Blocks = Joined(blocks);
        _chain = HeaviestChain.Of(Blocks);
        var moved = Blocks.Except(_chain).ToList();
        _chainByOld = new RangeIndex(_chain, block => block.Old);
        _chainByNew = new RangeIndex(_chain, block => block.New);
        _movedByOld = new RangeIndex(moved, block => block.Old);
        _movedByNew = new RangeIndex(moved, block => block.New);
    }

    /// <summary>All of them, joined where they say the same.</summary>
    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>The blocks in order.</summary>
    public IReadOnlyList<Block> Chain => _chain;

    public BlockMap With(IEnumerable<Block> more) => new(Blocks.Concat(more), _oldLength, _newLength);

    /// <summary>Appends blocks that stayed in order and cover old text.</summary>
    public void ChainOver(UnitRange old, List<Block> into) => _chainByOld.Covering(old, into);

    /// <summary>Appends blocks that were moved and cover old text.</summary>
    public void MovedOver(UnitRange old, List<Block> into) => _movedByOld.Covering(old, into);

    /// <summary>True where a block that stayed in order says that the new text at <paramref name="place"/> is other old text.</summary>
    public bool ChainContradicts(UnitRange old, UnitRange place) => _chainByNew.Contradicts(old, place);

    /// <summary>True where any block says that the new text at <paramref name="place"/> is other old text than <paramref name="old"/>.</summary>
    public bool Contradicts(UnitRange old, UnitRange place) => _chainByNew.Contradicts(old, place) || _movedByNew.Contradicts(old, place);

    /// <summary>True where it cannot be told which old text the new text at <paramref name="place"/> is: repeated text of which some was taken out.</summary>
    public bool IsContested(UnitRange place) => _chainByNew.IsContested(place);

    /// <summary>The last old position up to <paramref name="old"/> whose new place is known, with that place; the start of both texts where there is none.</summary>
    public (int Old, int New) Before(int old)
    {
        var index = FirstThat(block => block.OldStart > old) - 1;
        if (index < 0) return (0, 0);
        var known = At(_chain[index]);
        while (--index >= 0 && _chain[index].Old.End > old)
            if (At(_chain[index]) is var other && other.New < known.New) known = other;
        return known;
        (int Old, int New) At(Block block) => (Math.Min(old, block.Old.End), Math.Min(old, block.Old.End) + block.Shift);
    }

    /// <summary>The first old position from <paramref name="old"/> on whose new place is known, with that place; the end of both texts where there is none.</summary>
    public (int Old, int New) After(int old)
    {
        var index = FirstThat(block => block.Old.End >= old);
        if (index == _chain.Count) return (_oldLength, _newLength);
        var known = At(_chain[index]);
        while (++index < _chain.Count && _chain[index].OldStart < old)
            if (At(_chain[index]) is var other && other.New > known.New) known = other;
        return known;
        (int Old, int New) At(Block block) => (Math.Max(old, block.OldStart), Math.Max(old, block.OldStart) + block.Shift);
    }

    /// <summary>The new text in which old text must lie if nothing was moved.</summary>
    public UnitRange Window(UnitRange old)
    {
        var (from, to) = (Before(old.Start).New, After(old.End).New);
        return new UnitRange(Math.Min(from, to), Math.Max(from, to));
    }

    // What was found piece by piece stays apart from text that stayed.
    static List<Block> Joined(IEnumerable<Block> blocks)
    {
        var joined = new List<Block>();
        foreach (var block in blocks.OrderBy(b => b.Shift).ThenBy(b => b.OldStart).ThenBy(b => b.Length))
        {
            if (joined.Count > 0 && joined[^1] is var last && last.Shift == block.Shift && block.OldStart <= last.Old.End && last.Evidence == block.Evidence)
                joined[^1] = last with { Length = Math.Max(last.Old.End, block.Old.End) - last.OldStart };
            else
                joined.Add(block);
        }
        return joined;
    }

    int FirstThat(Func<Block, bool> holds)
    {
        var (low, high) = (0, _chain.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (holds(_chain[middle])) high = middle;
            else low = middle + 1;
        }
        return low;
    }
}
