namespace FactCheck.Terminal.Vt;

/// <summary>
/// The shortest way to move a cursor: relative (LF, ESC M, BS, CR, CUU, CUD, CUF, CUB), to a column (CHA), to a row (VPA) or to a cell (CUP).
/// LF moves straight down, as in raw mode, and is never sent on the last row.
/// </summary>
internal static class CursorMotion
{
    public const int Unknown = -1;

    /// <summary>Writes nothing where the cursor is there already. <see cref="Unknown"/> in <paramref name="column"/>: somewhere in the row; in <paramref name="row"/>: anywhere.</summary>
    public static void Write(OutputBuffer output, int column, int row, int toColumn, int toRow)
    {
        if (row == Unknown)
        {
            Cup(output, toColumn, toRow);
            return;
        }
        // CR first: after the last column it also ends the state in which the next character would wrap.
        var viaReturn = 1 + ForwardCost(toColumn);
        var direct = HorizontalCost(column, toColumn);
        var vertical = VerticalCost(row, toRow);
        if (Math.Min(viaReturn, direct) + vertical > CupCost(toColumn, toRow))
        {
            Cup(output, toColumn, toRow);
            return;
        }
        if (viaReturn < direct) output.Append((byte)'\r');
        Vertical(output, row, toRow);
        if (viaReturn < direct) Horizontal(output, 0, toColumn);
        else Horizontal(output, column, toColumn);
    }

    static int CupCost(int column, int row) => column == 0 ? row == 0 ? 3 : 3 + Digits(row + 1) : 4 + Digits(row + 1) + Digits(column + 1);

    static void Cup(OutputBuffer output, int column, int row)
    {
        if (column == 0) output.Csi(row + 1, 'H');
        else output.Csi(row + 1, column + 1, 'H');
    }

    static int VerticalCost(int from, int to) => to >= from ? Math.Min(to - from, RelativeCost(to - from)) : to == from - 1 ? 2 : RelativeCost(from - to);

    static void Vertical(OutputBuffer output, int from, int to)
    {
        var down = to - from;
        if (down == -1) output.Append("\eM"u8);
        else if (down < 0) output.Csi(-down, 'A');
        else if (down <= RelativeCost(down))
            for (; down > 0; down--) output.Append((byte)'\n');
        else output.Csi(down, 'B');
    }

    static int ForwardCost(int columns) => columns == 0 ? 0 : RelativeCost(columns);

    static int HorizontalCost(int from, int to)
    {
        if (from == to) return 0;
        var toColumn = 3 + (to == 0 ? 0 : Digits(to + 1));
        if (from == Unknown) return toColumn;
        return Math.Min(toColumn, to > from ? RelativeCost(to - from) : Math.Min(from - to, RelativeCost(from - to)));
    }

    static void Horizontal(OutputBuffer output, int from, int to)
    {
        var cost = HorizontalCost(from, to);
        if (cost == 0) return;
        if (from == Unknown || cost < RelativeCost(Math.Abs(to - from)) && (to > from || cost < from - to)) output.Csi(to + 1, 'G');
        else if (to > from) output.Csi(to - from, 'C');
        else if (from - to == cost)
            for (var left = cost; left > 0; left--) output.Append((byte)'\b');
        else output.Csi(from - to, 'D');
    }

    static int RelativeCost(int distance) => distance == 1 ? 3 : 3 + Digits(distance);

    static int Digits(int number) => number < 10 ? 1 : number < 100 ? 2 : number < 1000 ? 3 : number < 10000 ? 4 : 5;
}
