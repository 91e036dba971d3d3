namespace FactCheck.Terminal.Cells;

/// <summary>Direction of the run that a glyph belongs to; rows with right-to-left glyphs are guarded against a terminal's own reordering.</summary>
public enum GlyphDirection : byte
{
    /// <summary>Even embedding level.</summary>
    LeftToRight,

    /// <summary>Odd embedding level.</summary>
    RightToLeft,
}
