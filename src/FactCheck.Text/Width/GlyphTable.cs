namespace FactCheck.Text.Width;

/// <summary>Interns clusters of several code points, process-wide. Safe for any thread; nothing is ever removed.</summary>
public static class GlyphTable
{
    /// <summary>The glyph for a cluster; a single code point is its own glyph.</summary>
    public static Glyph Intern(ReadOnlySpan<char> cluster) => throw new NotImplementedException();

    /// <summary>UTF-8 bytes of <paramref name="glyph"/>, written to <paramref name="destination"/>; returns their number.</summary>
    public static int Encode(Glyph glyph, Span<byte> destination) => throw new NotImplementedException();
}
