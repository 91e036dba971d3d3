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
    public ReadOnlySpan<Cell> Row(int row) => new(_cells, StartOf(row), Columns);

    /// <summary>Blanks everything, sets the default style and hides the cursor.</summary>
    public void Clear()
    {
        CellMemory.Fill(_cells, 0, Columns * Rows, Cell.Blank);
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
            var start = StartOf(row);
            SplitWideAtEdges(start, clip.Column, clip.Right);
            CellMemory.Fill(_cells, start + clip.Column, start + clip.Right, blank);
        }
    }

    /// <summary>Changes the style of cells without touching their glyphs. A wide glyph takes the style of its left cell.</summary>
    public void Restyle(Rect area, Func<Style, Style> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var clip = Clip(area);
        for (var row = clip.Row; row < clip.Bottom; row++)
        {
            var start = StartOf(row);
            for (var i = start + clip.Column; i < start + clip.Right; i++)
            {
                ref var cell = ref _cells[i];
                if (cell.Width == 0) continue;
                cell.Style = change(cell.Style);
                if (cell.Width == 2) _cells[i + 1].Style = cell.Style;
            }
        }
    }

    int StartOf(int row)
    {
        if ((uint)row >= (uint)Rows) throw new ArgumentOutOfRangeException(nameof(row), row, $"The buffer has the rows 0 to {Rows - 1}.");
        return row * Columns;
    }

    Rect Clip(Rect area)
    {
        var (left, top) = (Math.Clamp(area.Column, 0, Columns), Math.Clamp(area.Row, 0, Rows));
        return new Rect(left, top, Math.Clamp(area.Right, left, Columns) - left, Math.Clamp(area.Bottom, top, Rows) - top);
    }

    // Before [left, right) of the row that begins at start is overwritten: the halves outside it of wide glyphs that it cuts become blanks.
    void SplitWideAtEdges(int start, int left, int right)
    {
        if (_cells[start + left].Width == 0) Erase(ref _cells[start + left - 1]);
        if (right < Columns && _cells[start + right].Width == 0) Erase(ref _cells[start + right]);
    }

    static void Erase(ref Cell cell) => cell = Cell.Blank with { Style = cell.Style };
}
