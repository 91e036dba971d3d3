using System.Runtime.InteropServices;
using FactCheck.Text.Width;

namespace FactCheck.Text.Layout;

/// <summary>One grapheme cluster on a screen line.</summary>
/// <param name="Offset">UTF-16 offset of the cluster in the document.</param>
/// <param name="Length">UTF-16 code units of the cluster.</param>
/// <param name="Column">First terminal column, from 0 at the line's left edge; right-to-left lines are aligned right, so their first column can be above 0.</param>
/// <param name="Width">Cells taken: 1, 2, or up to the tab width for a tab.</param>
/// <param name="Level">Embedding level (UAX #9); odd runs right to left.</param>
/// <param name="Glyph">What to draw: shaped, mirrored, made safe.</param>
/// <param name="IsPlaceholder">True where the glyph stands for something invisible or dangerous and should be drawn dimmed.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LayoutCell(int Offset, ushort Length, ushort Column, byte Width, byte Level, Glyph Glyph, bool IsPlaceholder);
