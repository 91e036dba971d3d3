using System.Buffers.Binary;

namespace FactCheck.Terminal.Vt;

/// <summary>
/// UTF-8 of glyphs sent lately that need nothing around them: one code point of undisputed width. Finding that out takes several look-ups; a screen of one
/// script has few letters. One entry for each value of the low eight bits.
/// </summary>
internal sealed class PlainGlyphs
{
    const int Entries = 256;

    readonly int[] _glyphs = new int[Entries];
    readonly uint[] _utf8 = new uint[Entries];
    readonly byte[] _lengths = new byte[Entries];

    /// <summary>Writes the glyph and returns true where it is remembered.</summary>
    public bool TryAppend(int glyph, OutputBuffer output)
    {
        var entry = glyph & (Entries - 1);
        if (_glyphs[entry] != glyph || glyph <= 0) return false;
        BinaryPrimitives.WriteUInt32LittleEndian(output.Reserve(sizeof(uint)), _utf8[entry]);
        output.Advance(_lengths[entry]);
        return true;
    }

    /// <summary>Remembers a plain glyph in place of whatever had its entry. Clusters are left out.</summary>
    public void Remember(int glyph, ReadOnlySpan<byte> utf8)
    {
        if (glyph <= 0 || utf8.Length is 0 or > sizeof(uint)) return;
        var entry = glyph & (Entries - 1);
        uint packed = 0;
        for (var i = 0; i < utf8.Length; i++) packed |= (uint)utf8[i] << 8 * i;
        (_glyphs[entry], _utf8[entry], _lengths[entry]) = (glyph, packed, (byte)utf8.Length);
    }
}
