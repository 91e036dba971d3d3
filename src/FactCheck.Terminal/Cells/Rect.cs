namespace FactCheck.Terminal.Cells;

/// <summary>A rectangle of cells; column and row from 0 at the top left. Sizes are 0 or more.</summary>
public readonly record struct Rect
{
    /// <summary>Creates a rectangle.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A size is negative.</exception>
    public Rect(int column, int row, int columns, int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(columns);
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        Column = column;
        Row = row;
        Columns = columns;
        Rows = rows;
    }

    /// <summary>Leftmost column.</summary>
    public int Column { get; }

    /// <summary>Topmost row.</summary>
    public int Row { get; }

    /// <summary>Width in cells.</summary>
    public int Columns { get; }

    /// <summary>Height in rows.</summary>
    public int Rows { get; }

    /// <summary>One past the rightmost column.</summary>
    public int Right => Column + Columns;

    /// <summary>One past the bottom row.</summary>
    public int Bottom => Row + Rows;

    /// <summary>True where the cell lies inside.</summary>
    public bool Contains(int column, int row) => column >= Column && column < Right && row >= Row && row < Bottom;

    /// <summary>The first <paramref name="rows"/> rows and the rest below them; both shrink to what is there.</summary>
    public (Rect Top, Rect Remainder) SplitTop(int rows)
    {
        var top = Math.Clamp(rows, 0, Rows);
        return (new Rect(Column, Row, Columns, top), new Rect(Column, Row + top, Columns, Rows - top));
    }

    /// <summary>The last <paramref name="rows"/> rows and the rest above them.</summary>
    public (Rect Remainder, Rect Bottom) SplitBottom(int rows)
    {
        var bottom = Math.Clamp(rows, 0, Rows);
        return (new Rect(Column, Row, Columns, Rows - bottom), new Rect(Column, Bottom - bottom, Columns, bottom));
    }

    /// <summary>The first <paramref name="columns"/> columns and the rest right of them.</summary>
    public (Rect Left, Rect Remainder) SplitLeft(int columns)
    {
        var left = Math.Clamp(columns, 0, Columns);
        return (new Rect(Column, Row, left, Rows), new Rect(Column + left, Row, Columns - left, Rows));
    }

    /// <summary>The last <paramref name="columns"/> columns and the rest left of them.</summary>
    public (Rect Remainder, Rect Right) SplitRight(int columns)
    {
        var right = Math.Clamp(columns, 0, Columns);
        return (new Rect(Column, Row, Columns - right, Rows), new Rect(Right - right, Row, right, Rows));
    }

    /// <summary>The rectangle without a border of that many cells on each side; empty where nothing is left.</summary>
    public Rect Inset(int columns, int rows) =>
        new(Column + columns, Row + rows, Math.Max(0, Columns - 2 * columns), Math.Max(0, Rows - 2 * rows));

    /// <summary>A rectangle of at most that size in the middle of this one.</summary>
    public Rect Center(int columns, int rows)
    {
        var (width, height) = (Math.Min(columns, Columns), Math.Min(rows, Rows));
        return new Rect(Column + (Columns - width) / 2, Row + (Rows - height) / 2, width, height);
    }
}
