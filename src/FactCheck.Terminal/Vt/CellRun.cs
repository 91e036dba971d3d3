namespace FactCheck.Terminal.Vt;

/// <summary>Cells of one row, [Start, End), that never cut a wide glyph of the new row.</summary>
public readonly record struct CellRun(int Start, int End);
