using FactCheck.Terminal.Cells;

namespace FactCheck.Terminal.Vt;

/// <summary>What SGR sets, reduced to what the terminal can show; <c>default</c> is SGR 0.</summary>
internal readonly record struct Rendition(Color Foreground, Color Background, CellAttributes Attributes, UnderlineStyle Underline)
{
    const CellAttributes Inked = CellAttributes.Reverse | CellAttributes.Strikethrough;

    /// <summary>True where a blank shows nothing but the background.</summary>
    public bool IsPlain => Underline == UnderlineStyle.None && (Attributes & Inked) == 0;

    /// <summary>Of a cell, at a terminal's abilities.</summary>
    public static Rendition Of(in Cell cell, EncoderOptions options)
    {
        var underline = cell.Underline != UnderlineStyle.None && options.Underlines == UnderlineSupport.Single ? UnderlineStyle.Single : cell.Underline;
        if (options.Colors == ColorLevel.Mono)
            return new Rendition(default, default, cell.Attributes, underline);
        return new Rendition(
            ColorReduction.Reduce(Color.FromPacked(cell.Foreground), options.Colors),
            ColorReduction.Reduce(Color.FromPacked(cell.Background), options.Colors),
            cell.Attributes,
            underline);
    }

    /// <summary>The nearest rendition in which a blank looks as in <paramref name="blank"/>, which is plain.</summary>
    public Rendition ForBlank(Rendition blank) => this with { Background = blank.Background, Attributes = Attributes & ~Inked, Underline = UnderlineStyle.None };
}
