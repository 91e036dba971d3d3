namespace FactCheck.Terminal.Cells;

/// <summary>
/// A colour: the terminal's own default, one of its 256 palette entries, or 24-bit RGB. How much of it is sent depends on the colour level
/// (see <see cref="ColorLevel"/>). <c>default</c> is the terminal's default colour.
/// </summary>
public readonly record struct Color
{
    const uint RgbFlag = 0x0100_0000;
    const uint PaletteFlag = 0x0200_0000;

    Color(uint packed) => Packed = packed;

    /// <summary>0: default; bit 24 set: RGB in the low 24 bits; bit 25 set: palette index in the low 8 bits.</summary>
    public uint Packed { get; }

    /// <summary>The terminal's default.</summary>
    public static Color Default => default;

    /// <summary>True for 24-bit colours.</summary>
    public bool IsRgb => (Packed & RgbFlag) != 0;

    /// <summary>True for palette colours.</summary>
    public bool IsPalette => (Packed & PaletteFlag) != 0;

    /// <summary>A 24-bit colour.</summary>
    public static Color Rgb(byte red, byte green, byte blue) => new(RgbFlag | (uint)red << 16 | (uint)green << 8 | blue);

    /// <summary>A palette colour: 0-7 normal, 8-15 bright, 16-231 the 6x6x6 cube, 232-255 greys.</summary>
    public static Color Palette(byte index) => new(PaletteFlag | index);

    /// <summary>Restores a colour from <see cref="Packed"/>.</summary>
    public static Color FromPacked(uint packed) => new(packed);
}
