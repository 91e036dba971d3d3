using FactCheck.Terminal.Cells;

namespace FactCheck.Terminal.Widgets;

/// <summary>Draws one row of a list into <paramref name="area"/>, one cell high and filled with <paramref name="style"/> already.</summary>
/// <param name="buffer">The screen.</param>
/// <param name="area">The row, without the pointer at its left and a blank at its right.</param>
/// <param name="index">Which item.</param>
/// <param name="style">The theme's style for text, or for the selected row.</param>
public delegate void ListRowRenderer(CellBuffer buffer, Rect area, int index, Style style);
