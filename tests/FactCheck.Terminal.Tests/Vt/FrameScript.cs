using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Vt;
using FactCheck.Text.Width;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Terminal.Tests.Vt;

/// <summary>A generated sequence of frames: sizes, steps that draw on the frame before or on a blank one, and a cursor.</summary>
public sealed record FrameScript(int Columns, int Rows, bool StartsBlank, FrameStep[] Steps, (int Column, int Row)? Cursor)
{
    static readonly string[] Texts = ["a", "bc", "   ", "some words", "│→é", "e\u0301", "              ", "xxxxxxxxxxxxxxxxxxxxxxxx"];

    // Wide, right-to-left, of disputed width, combining only.
    static readonly (string Cluster, GlyphDirection Direction)[] Glyphs =
    [
        ("語", 0), ("字", 0), ("ن", GlyphDirection.RightToLeft), ("م\u064E", GlyphDirection.RightToLeft), ("👨\u200D👩\u200D👧\u200D👦", 0), ("❤\uFE0F", 0), ("👍🏽", 0), ("\u0301", 0),
    ];

    static readonly Style[] Styles =
    [
        default, new(Color.Palette(1)), new(Color.Palette(9), Color.Palette(4), CellAttributes.Bold), new(Color.Rgb(1, 2, 3), Color.Rgb(200, 100, 50), CellAttributes.Dim | CellAttributes.Italic),
        new(Underline: UnderlineStyle.Curly), new(Attributes: CellAttributes.Reverse), new(default, Color.Palette(100), CellAttributes.Strikethrough, UnderlineStyle.Double),
    ];

    static readonly (int Columns, int Rows)[] Sizes = [(12, 3), (30, 2), (1, 1), (2, 2), (12, 3), (12, 3)];

    /// <summary>What the generated frames may be sent with.</summary>
    public static Gen<EncoderOptions> Options() =>
        from colors in Gen.Elements(ColorLevel.Mono, ColorLevel.Ansi16, ColorLevel.Ansi256, ColorLevel.TrueColor)
        from underlines in Gen.Elements(UnderlineSupport.Single, UnderlineSupport.Styled)
        from bits in Gen.Choose(0, 7)
        select new EncoderOptions
        {
            Colors = colors,
            Underlines = underlines,
            GuardsRightToLeftRows = (bits & 1) != 0,
            SynchronizesOutput = (bits & 2) != 0,
            ErasesWithBackground = (bits & 4) != 0,
        };

    /// <summary>Up to eight frames; most keep the size of the one before.</summary>
    public static Gen<FrameScript[]> Frames() => Frame().ArrayOf().Resize(8);

    /// <summary>Draws this frame on <paramref name="buffer"/>, which holds the one before.</summary>
    public void Draw(CellBuffer buffer)
    {
        if (StartsBlank || buffer.Columns != Columns || buffer.Rows != Rows) buffer.Resize(Columns, Rows);
        foreach (var step in Steps)
        {
            var style = Styles[step.Look % Styles.Length];
            var area = new Rect(step.Column, step.Row, step.Columns, 2);
            var (cluster, direction) = Glyphs[step.Content % Glyphs.Length];
            switch (step.Kind)
            {
                case 0: buffer.Fill(area, style); break;
                case 1: buffer.Restyle(area, old => old with { Background = style.Background }); break;
                case 2 or 3: buffer.Put(buffer.Area, step.Column, step.Row, GlyphTable.Intern(cluster), CellWidth.OfCluster(cluster), style, direction); break;
                default: buffer.Write(buffer.Area, step.Column, step.Row, Texts[step.Content % Texts.Length], style); break;
            }
        }
        buffer.Cursor = Cursor;
    }

    /// <inheritdoc />
    public override string ToString() => $"{Columns}x{Rows} {(StartsBlank ? "anew" : "over")} cursor {Cursor}: {string.Join("; ", Steps.Select(step => step.ToString()))}";

    static Gen<FrameScript> Frame() =>
        from size in Gen.Elements(Sizes)
        from startsBlank in Gen.Elements(true, false, false)
        from steps in Step().ArrayOf().Resize(8)
        from column in Gen.Choose(-1, 13)
        from row in Gen.Choose(0, 3)
        select new FrameScript(size.Columns, size.Rows, startsBlank, steps, column < 0 ? null : (column, row));

    static Gen<FrameStep> Step() =>
        from kind in Gen.Choose(0, 6)
        from column in Gen.Choose(-2, 28)
        from row in Gen.Choose(0, 2)
        from columns in Gen.Choose(0, 14)
        from content in Gen.Choose(0, 7)
        from look in Gen.Choose(0, 6)
        select new FrameStep(kind, column % 13, row, columns, content, look);
}
