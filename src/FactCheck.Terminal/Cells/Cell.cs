using System.Runtime.InteropServices;

namespace FactCheck.Terminal.Cells;

/// <summary>
/// One cell of the screen, 16 bytes so that two compare as one 128-bit value. A glyph of width 2 stands in its left cell; the right cell has
/// <see cref="Width"/> 0 and the same style.
/// </summary>
[StructLayout(LayoutKind.Sequential, Size = 16, Pack = 4)]
public record struct Cell
{
    /// <summary>What is drawn (<see cref="FactCheck.Text.Width.Glyph.Value"/>); 0 in the right half of a wide glyph.</summary>
    public int Glyph;

    /// <summary>Foreground, packed.</summary>
    public uint Foreground;

    /// <summary>Background, packed.</summary>
    public uint Background;

    /// <summary>Rendition.</summary>
    public CellAttributes Attributes;

    /// <summary>Underline.</summary>
    public UnderlineStyle Underline;

    /// <summary>Cells that the glyph takes: 1 or 2; 0 in the right half of a wide one.</summary>
    public byte Width;

    /// <summary>1 where the glyph belongs to right-to-left text, so that its row is guarded; else 0.</summary>
    public byte RightToLeft;

    /// <summary>A space in the terminal's own colours.</summary>
    public static Cell Blank => new() { Glyph = ' ', Width = 1 };

    /// <summary>Colours and rendition; setting them leaves the glyph.</summary>
    public Style Style
    {
        readonly get => new(Color.FromPacked(Foreground), Color.FromPacked(Background), Attributes, Underline);
        set
        {
            Foreground = value.Foreground.Packed;
            Background = value.Background.Packed;
            Attributes = value.Attributes;
            Underline = value.Underline;
        }
    }
}
