namespace FactCheck.Terminal.Cells;

/// <summary>
/// A screen's worth of cells that screens draw into. Every write is clipped to the buffer and, where a rectangle is given, to it. Writing over
/// half of a wide glyph blanks its other half. Nothing that is written can be a control sequence: glyphs come from <c>FactCheck.Text</c>, strings are made safe.
/// Not thread-safe.
/// </summary>
public sealed partial class CellBuffer
{
    Cell[] _cells;

    /// <summary>A blank buffer.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A size is below 1.</exception>
    public CellBuffer(int columns, int rows)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 1);
        (Columns, Rows) = (columns, rows);
        _cells = new Cell[columns * rows];
        Clear();
    }

    /// <summary>Width in cells.</summary>
    public int Columns { get; private set; }

    /// <summary>Height in rows.</summary>
    public int Rows { get; private set; }

    /// <summary>The whole buffer.</summary>
    public Rect Area => new(0, 0, Columns, Rows);

    /// <summary>Where the terminal's cursor is shown after this frame; null hides it. Outside the buffer it is hidden too.</summary>
    public (int Column, int Row)? Cursor { get; set; }

    /// <summary>Cells of one row, left to right.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such row.</exception>
    public ReadOnlySpan<Cell> Row(int row) => MutableRow(row);

    /// <summary>Blanks everything, sets the default style and hides the cursor.</summary>
    public void Clear()
    {
        _cells.AsSpan(0, Columns * Rows).Fill(Cell.Blank);
        Cursor = null;
    }

    /// <summary>Changes the size; the content is blank after it. Keeps its memory where that is enough.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A size is below 1.</exception>
    public void Resize(int columns, int rows)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 1);
        (Columns, Rows) = (columns, rows);
        if (_cells.Length < columns * rows) _cells = new Cell[columns * rows];
        Clear();
    }

    /// <summary>Fills a rectangle with blanks of one style.</summary>
    public void Fill(Rect area, Style style)
    {
        var clip = Clip(area);
        if (clip.Columns == 0) return;
        var blank = Cell.Blank with { Style = style };
        for (var row = clip.Row; row < clip.Bottom; row++)
        {
            var cells = MutableRow(row);
            SplitWideAtEdges(cells, clip.Column, clip.Right);
            cells[clip.Column..clip.Right].Fill(blank);
        }
    }

    /// <summary>Changes the style of cells without touching their glyphs. A wide glyph takes the style of its left cell.</summary>
    public void Restyle(Rect area, Func<Style, Style> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var clip = Clip(area);
        for (var row = clip.Row; row < clip.Bottom; row++)
        {
            var cells = MutableRow(row);
            for (var column = clip.Column; column < clip.Right; column++)
            {
                ref var cell = ref cells[column];
                if (cell.Width == 0) continue;
                cell.Style = change(cell.Style);
                if (cell.Width == 2) cells[column + 1].Style = cell.Style;
            }
        }
    }

    Span<Cell> MutableRow(int row)
    {
        if ((uint)row >= (uint)Rows) throw new ArgumentOutOfRangeException(nameof(row), row, $"The buffer has the rows 0 to {Rows - 1}.");
        return _cells.AsSpan(row * Columns, Columns);
    }

    Rect Clip(Rect area)
    {
        var (left, top) = (Math.Clamp(area.Column, 0, Columns), Math.Clamp(area.Row, 0, Rows));
        return new Rect(left, top, Math.Clamp(area.Right, left, Columns) - left, Math.Clamp(area.Bottom, top, Rows) - top);
    }

    // Before [start, end) is overwritten: the halves outside it of wide glyphs that it cuts become blanks.
    static void SplitWideAtEdges(Span<Cell> cells, int start, int end)
    {
        if (cells[start].Width == 0) Erase(ref cells[start - 1]);
        if (end < cells.Length && cells[end].Width == 0) Erase(ref cells[end]);
    }

    static void Erase(ref Cell cell) => cell = Cell.Blank with { Style = cell.Style };
}
