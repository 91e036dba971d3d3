using FactCheck.Terminal.Cells;

namespace FactCheck.Terminal.Vt;

public sealed partial class FrameEncoder
{
    // Unchanged cells between two runs that are sent again where that is no longer than moving over them.
    const int MaximumGap = 4;

    // CSI K takes 3 bytes; CSI n X takes 5 and mostly needs a move of 5 after it.
    const int WorthErasingLine = 4;
    const int WorthErasingCells = 12;

    void EncodeRow(int row, ReadOnlySpan<Cell> next)
    {
        var first = row * _columns;
        if (CellMemory.Bytes(in _shown[first], _columns).SequenceEqual(CellMemory.Bytes(in next[0], _columns))) return;

        var isGuarded = _options.GuardsRightToLeftRows && HasRightToLeft(next);
        if (isGuarded != _guarded[row])
        {
            // Equal to no cell: both are sent, with their marks or without.
            _shown[first] = NoCell;
            _shown[first + _columns - 1] = NoCell;
            _guarded[row] = isGuarded;
        }
        var tail = isGuarded ? _columns : StartOfBlankTail(next);
        var sent = 0;
        foreach (var run in new RowChanges(new ReadOnlySpan<Cell>(_shown, first, _columns), next))
        {
            if (run.End <= sent) continue;
            var start = Math.Max(run.Start, sent);
            if (sent > 0 && start > sent && IsCheaperThanMoving(next, sent, start)) start = sent;
            if (run.End > tail && LastChange(first, next) - Math.Max(start, tail) > WorthErasingLine)
            {
                if (start < tail) EncodeRun(row, next, start, tail, isGuarded);
                EraseLine(row, next, Math.Max(start, tail));
                break;
            }
            sent = EncodeRun(row, next, start, run.End, isGuarded);
        }
        for (var column = 0; column < _columns; column++) _shown[first + column] = next[column];
    }

    /// <summary>Sends the cells [start, end) and those right of them that a risky glyph may have damaged; returns the column after.</summary>
    int EncodeRun(int row, ReadOnlySpan<Cell> next, int start, int end, bool isGuarded)
    {
        for (var column = start; column < end;)
        {
            ref readonly var cell = ref next[column];
            MoveTo(column, row);
            if (cell.Glyph == ' ')
            {
                SetPenForBlank(cell);
                var blanks = isGuarded ? 0 : BlankRun(next, column, end);
                if (blanks >= WorthErasingCells)
                {
                    _output.Csi(blanks, 'X');
                    column += blanks;
                    continue;
                }
            }
            else SetPen(cell);
            end = Math.Max(end, Math.Min(EncodeGlyph(cell, column, isGuarded), _columns));
            while (end < _columns && next[end].Width == 0) end++;
            column += cell.Width;
            _column = column == _columns ? CursorMotion.Unknown : column;
        }
        return end;
    }

    void EraseLine(int row, ReadOnlySpan<Cell> next, int start)
    {
        MoveTo(start, row);
        SetPenForBlank(next[start]);
        _output.Append("\e[K"u8);
    }

    bool IsCheaperThanMoving(ReadOnlySpan<Cell> cells, int start, int end)
    {
        if (end - start > MaximumGap) return false;
        for (var i = start; i < end; i++)
            if (cells[i].Glyph is < ' ' or > '~' || !IsInPen(cells[i])) return false;
        return true;
    }

    /// <summary>The column from which the row is erasable to its end in one background.</summary>
    int StartOfBlankTail(ReadOnlySpan<Cell> cells)
    {
        var start = cells.Length;
        while (start > 0 && IsErasable(cells[start - 1]) && cells[start - 1].Background == cells[cells.Length - 1].Background) start--;
        return start;
    }

    int BlankRun(ReadOnlySpan<Cell> cells, int start, int end)
    {
        var next = start;
        while (next < end && IsErasable(cells[next]) && cells[next].Background == cells[start].Background) next++;
        return next - start;
    }

    bool IsErasable(in Cell cell) =>
        cell.Glyph == ' ' && cell.Underline == UnderlineStyle.None && (cell.Attributes & (CellAttributes.Reverse | CellAttributes.Strikethrough)) == 0
        && (_options.ErasesWithBackground || cell.Background == 0);

    int LastChange(int first, ReadOnlySpan<Cell> next)
    {
        var end = next.Length;
        while (end > 0 && CellMemory.AreSame(in _shown[first + end - 1], in next[end - 1])) end--;
        return end;
    }

    static bool HasRightToLeft(ReadOnlySpan<Cell> cells)
    {
        foreach (ref readonly var cell in cells)
            if (cell.RightToLeft != 0) return true;
        return false;
    }
}
