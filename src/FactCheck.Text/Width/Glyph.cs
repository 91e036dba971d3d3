namespace FactCheck.Text.Width;

/// <summary>
/// What one cell group shows: a single code point (<see cref="Value"/> is 0 or more) or an interned cluster of several (negative:
/// <c>~id</c> in <see cref="GlyphTable"/>). Two glyphs are equal exactly when they show the same characters. <c>default</c> is U+0000, drawn as nothing.
/// </summary>
public readonly record struct Glyph(int Value)
{
    /// <summary>A blank cell.</summary>
    public static Glyph Space { get; } = new(' ');

    /// <summary>True where several code points make up the cluster.</summary>
    public bool IsCluster => Value < 0;
}
