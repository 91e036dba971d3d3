namespace FactCheck.Terminal.Cells;

/// <summary>Size of the terminal in cells, at least 1x1.</summary>
public readonly record struct TerminalSize(int Columns, int Rows);
