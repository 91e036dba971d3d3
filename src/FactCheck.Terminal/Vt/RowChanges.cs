using FactCheck.Terminal.Cells;

namespace FactCheck.Terminal.Vt;

/// <summary>
/// The runs of cells in which two rows of equal width differ, left to right: each as long as possible, widened to whole glyphs of the new row.
/// Compares bytes where rows agree and 128-bit values where they differ. Enumerated once, allocates nothing.
/// </summary>
public ref struct RowChanges
{
    readonly ReadOnlySpan<Cell> _before;
    readonly ReadOnlySpan<Cell> _after;
    CellRun _current;
    int _next;

    /// <summary>Compares <paramref name="before"/> with <paramref name="after"/>.</summary>
    /// <exception cref="ArgumentException">The rows have different widths.</exception>
    public RowChanges(ReadOnlySpan<Cell> before, ReadOnlySpan<Cell> after)
    {
        if (before.Length != after.Length) throw new ArgumentException($"A row of {before.Length} cells cannot be compared with one of {after.Length}.", nameof(after));
        _before = before;
        _after = after;
    }

    /// <summary>The run found by the last <see cref="MoveNext"/>.</summary>
    public readonly CellRun Current => _current;

    /// <summary>For <c>foreach</c>.</summary>
    public readonly RowChanges GetEnumerator() => this;

    /// <summary>Finds the next run.</summary>
    public bool MoveNext()
    {
        var rest = _after.Length - _next;
        if (rest == 0) return false;
        var same = CellMemory.Bytes(in _before[_next], rest).CommonPrefixLength(CellMemory.Bytes(in _after[_next], rest));
        var start = _next + same / CellMemory.CellBytes;
        if (start == _after.Length) return false;

        var end = start + 1;
        while (end < _after.Length && !CellMemory.AreSame(in _before[end], in _after[end])) end++;
        while (end < _after.Length && _after[end].Width == 0) end++;
        if (_after[start].Width == 0 && start > 0) start--;
        _current = new CellRun(start, end);
        _next = end;
        return true;
    }
}
