namespace FactCheck.Text.Offsets;

/// <summary>
/// Exact conversion between the three units in which an offset into one text is counted: UTF-16 code units (in memory), Unicode code
/// points (standoff files) and UTF-8 bytes. Each conversion is O(log n) or better. Immutable, safe for any thread.
/// A lone surrogate counts as one code point and three UTF-8 bytes (as U+FFFD would).
/// </summary>
public sealed class OffsetMap
{
    /// <summary>Indexes <paramref name="text"/> in one pass.</summary>
    public OffsetMap(string text) => throw new NotImplementedException(text);

    /// <summary>Code points in the text.</summary>
    public int CodePointLength => throw new NotImplementedException();

    /// <summary>UTF-8 bytes of the text.</summary>
    public int Utf8Length => throw new NotImplementedException();

    /// <summary>UTF-16 to code points. An offset inside a surrogate pair counts as the pair's start.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside 0..text length.</exception>
    public int ToCodePoints(int utf16) => throw new NotImplementedException();

    /// <summary>Code points to UTF-16.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside 0..<see cref="CodePointLength"/>.</exception>
    public int ToUtf16(int codePoints) => throw new NotImplementedException();

    /// <summary>UTF-16 to UTF-8 bytes.</summary>
    public int ToUtf8(int utf16) => throw new NotImplementedException();

    /// <summary>UTF-8 bytes to UTF-16. A byte inside a character counts as its start.</summary>
    public int FromUtf8(int bytes) => throw new NotImplementedException();
}
