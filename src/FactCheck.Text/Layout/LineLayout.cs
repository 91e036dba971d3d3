using FactCheck.Text.Bidi;

namespace FactCheck.Text.Layout;

/// <summary>One screen line: its clusters in visual order, left to right, and the map between columns and offsets. Immutable.</summary>
public sealed class LineLayout
{
    readonly LayoutCell[] _cells;

    // Index into _cells of the nth cluster in logical order; null where visual order is logical order.
    readonly ushort[]? _visual;

    internal LineLayout(LayoutCell[] cells, ushort[]? visual) => (_cells, _visual) = (cells, visual);

    /// <summary>The part of the document on this line, trailing white space included, line break not.</summary>
    public TextSpan Span { get; internal init; }

    /// <summary>Direction of the paragraph.</summary>
    public TextDirection Direction { get; internal init; }

    /// <summary>Clusters from the leftmost column to the rightmost. Trailing spaces that do not fit are absent.</summary>
    public ReadOnlySpan<LayoutCell> Cells => _cells;

    /// <summary>True where any cluster runs right to left (the row then needs its guard). Never in <see cref="BidiMode.Logical"/>.</summary>
    public bool HasRightToLeft => _visual is not null;

    /// <summary>True where the paragraph goes on in the next line.</summary>
    public bool IsWrapped { get; internal init; }

    /// <summary>The column after the last cell in reading direction, where text would go on: -1 (right to left, the line is full) to the line's columns.</summary>
    public int EndColumn { get; internal init; }

    /// <summary>True where the line begins at its right end: a right-to-left paragraph, unless the terminal reorders.</summary>
    internal bool StartsRight { get; init; }

    /// <summary>The last column of the line, which the caret cannot pass.</summary>
    internal int LastColumn { get; init; }

    /// <summary>Where the caret stands that is as far as it can go on this line: behind the paragraph's end, on the last cluster of a wrapped line.</summary>
    internal int LastOffset => IsWrapped && _cells.Length > 0 ? Logical(_cells.Length - 1).Offset : Span.End;

    /// <summary>
    /// Column on which the caret stands for <paramref name="offset"/>: the cell of the cluster that holds it; at the line's end the cell after
    /// the last in reading direction, or the last column where the line is full. Offsets before or after the line count as its start or end.
    /// </summary>
    public int ColumnOf(int offset)
    {
        var index = VisualIndexOf(offset);
        return index >= 0 ? _cells[index].Column : Math.Clamp(EndColumn, 0, LastColumn);
    }

    /// <summary>
    /// Offset of the cluster at or nearest to <paramref name="column"/>; past the text in reading direction: the paragraph's end, or the last
    /// cluster of a wrapped line (its end would be the next line's start).
    /// </summary>
    public int OffsetAt(int column)
    {
        if (_cells.Length == 0) return Span.Start;
        if (StartsRight ? column < _cells[0].Column : column >= _cells[^1].Column + _cells[^1].Width) return LastOffset;
        var (low, high) = (0, _cells.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            if (_cells[middle].Column <= column) low = middle;
            else high = middle - 1;
        }
        return _cells[low].Offset;
    }

    /// <summary>Index into <see cref="Cells"/> of the cluster that holds <paramref name="offset"/>, or -1 where none does: after the text, or among the spaces that do not fit.</summary>
    internal int VisualIndexOf(int offset)
    {
        var (low, high) = (0, _cells.Length - 1);
        if (high < 0) return -1;
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            if (Logical(middle).Offset <= offset) low = middle;
            else high = middle - 1;
        }
        var cell = Logical(low);
        return offset < cell.Offset + cell.Length ? _visual is null ? low : _visual[low] : -1;
    }

    LayoutCell Logical(int index) => _cells[_visual is null ? index : _visual[index]];
}
