using FactCheck.Terminal.Cells;

namespace FactCheck.Testing.Terminal;

/// <summary>Rows of cells with the edits that control sequences ask for. No half of a wide glyph is ever left alone.</summary>
internal sealed class VtGrid(int columns, int rows)
{
    VtCell[][] _rows = Blank(columns, rows);

    public int Columns { get; private set; } = columns;

    public int Rows { get; private set; } = rows;

    public ref VtCell this[int column, int row] => ref _rows[row][column];

    public ReadOnlySpan<VtCell> Row(int row) => _rows[row];

    public void Resize(int newColumns, int newRows)
    {
        var resized = Blank(newColumns, newRows);
        for (var row = 0; row < Math.Min(Rows, newRows); row++)
        {
            Array.Copy(_rows[row], resized[row], Math.Min(Columns, newColumns));
            if (newColumns < Columns && _rows[row][newColumns].Width == 0) resized[row][newColumns - 1] = VtCell.Erased(default);
        }
        (_rows, Columns, Rows) = (resized, newColumns, newRows);
    }

    public void Put(int column, int row, string text, int width, Style style)
    {
        Split(row, column, column + width);
        _rows[row][column] = new VtCell(text, style, width);
        if (width == 2) _rows[row][column + 1] = new VtCell("", style, 0);
    }

    public void Erase(int row, int start, int end, Style pen)
    {
        (start, end) = (Math.Clamp(start, 0, Columns), Math.Clamp(end, 0, Columns));
        if (start >= end) return;
        Split(row, start, end);
        _rows[row].AsSpan(start, end - start).Fill(VtCell.Erased(pen));
    }

    public void EraseRows(int start, int end, Style pen)
    {
        for (var row = start; row < end; row++) Erase(row, 0, Columns, pen);
    }

    /// <summary>Moves the rows [top, bottom) up by <paramref name="count"/> (negative: down); blank rows come in.</summary>
    public void Scroll(int top, int bottom, int count, Style pen)
    {
        var moved = _rows[top..bottom];
        for (var i = 0; i < moved.Length; i++)
        {
            var from = i + count;
            _rows[top + i] = from >= 0 && from < moved.Length ? moved[from] : BlankRow(Columns, pen);
        }
    }

    /// <summary>Moves what stands right of <paramref name="column"/> to the right by <paramref name="count"/> cells (negative: to the left).</summary>
    public void Shift(int column, int row, int count, Style pen)
    {
        var cells = _rows[row];
        Split(row, column, column);
        var before = cells.ToArray();
        for (var i = column; i < Columns; i++)
        {
            var from = i - count;
            cells[i] = from >= column && from < Columns ? before[from] : VtCell.Erased(pen);
        }
        for (var i = column; i < Columns; i++)
        {
            var isLeft = cells[i].Width == 2 && (i + 1 == Columns || cells[i + 1].Width != 0);
            var isRight = cells[i].Width == 0 && (i == 0 || cells[i - 1].Width != 2);
            if (isLeft || isRight) cells[i] = VtCell.Erased(cells[i].Style);
        }
    }

    // The halves outside [start, end) of wide glyphs that it cuts become blanks.
    void Split(int row, int start, int end)
    {
        var cells = _rows[row];
        if (start < Columns && cells[start].Width == 0) cells[start - 1] = cells[start - 1] with { Text = " ", Width = 1 };
        if (start < Columns && start == end && cells[start].Width == 0) cells[start] = cells[start] with { Text = " ", Width = 1 };
        if (end > start && end < Columns && cells[end].Width == 0) cells[end] = cells[end] with { Text = " ", Width = 1 };
    }

    static VtCell[][] Blank(int columns, int rows) => [.. Enumerable.Range(0, rows).Select(_ => BlankRow(columns, default))];

    static VtCell[] BlankRow(int columns, Style pen)
    {
        var row = new VtCell[columns];
        Array.Fill(row, VtCell.Erased(pen));
        return row;
    }
}
