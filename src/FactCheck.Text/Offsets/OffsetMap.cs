using System.Text;

namespace FactCheck.Text.Offsets;

/// <summary>
/// Exact conversion between the three units in which an offset into one text is counted: UTF-16 code units (in memory), Unicode code
/// points (standoff files) and UTF-8 bytes. Each conversion is O(log n) or better. Immutable, safe for any thread.
/// A lone surrogate counts as one code point and three UTF-8 bytes (as U+FFFD would).
/// </summary>
/// <remarks>
/// An index of eight bytes for every 256 code units tells what precedes a block, within which units are counted by vector. A text of ASCII
/// has no index: its offsets are the same in every unit.
/// </remarks>
public sealed class OffsetMap
{
    const int BlockShift = 8;
    const int BlockSize = 1 << BlockShift;

    readonly string _text;

    // What precedes each block, and at the end what the whole text holds; null where the text is ASCII.
    readonly UnitCounts[]? _blocks;

    /// <summary>Indexes <paramref name="text"/> in one pass.</summary>
    /// <exception cref="OverflowException">The text takes more than 2 GiB of UTF-8.</exception>
    public OffsetMap(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text;
        if (!Ascii.IsValid(text)) _blocks = Index(text);
        var total = _blocks is null ? default : _blocks[^1];
        CodePointLength = text.Length - total.Pairs;
        Utf8Length = checked((int)((long)text.Length + total.ExtraBytes));
    }

    /// <summary>Code points in the text.</summary>
    public int CodePointLength { get; }

    /// <summary>UTF-8 bytes of the text.</summary>
    public int Utf8Length { get; }

    /// <summary>UTF-16 to code points. An offset inside a surrogate pair counts as the pair's start.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside 0..text length.</exception>
    public int ToCodePoints(int utf16)
    {
        Check(utf16, _text.Length);
        if (_blocks is null) return utf16;
        utf16 = PairStart(utf16);
        return utf16 - Before(utf16).Pairs;
    }

    /// <summary>Code points to UTF-16.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside 0..<see cref="CodePointLength"/>.</exception>
    public int ToUtf16(int codePoints)
    {
        Check(codePoints, CodePointLength);
        if (_blocks is null) return codePoints;
        int low = 0, high = _blocks.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if ((middle << BlockShift) - _blocks[middle].Pairs <= codePoints) low = middle;
            else high = middle - 1;
        }
        var at = low << BlockShift;
        var passed = at - _blocks[low].Pairs;
        if (low + 1 < _blocks.Length && _blocks[low + 1].Pairs == _blocks[low].Pairs) return at + codePoints - passed;
        for (; at < _text.Length; at++)
        {
            if (!UnitCounts.CompletesPair(_text, at) && ++passed > codePoints) break;
        }
        return at;
    }

    /// <summary>UTF-16 to UTF-8 bytes. An offset inside a surrogate pair counts as the pair's start.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside 0..text length.</exception>
    public int ToUtf8(int utf16)
    {
        Check(utf16, _text.Length);
        if (_blocks is null) return utf16;
        utf16 = PairStart(utf16);
        return utf16 + Before(utf16).ExtraBytes;
    }

    /// <summary>UTF-8 bytes to UTF-16. A byte inside a character counts as its start.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside 0..<see cref="Utf8Length"/>.</exception>
    public int FromUtf8(int bytes)
    {
        Check(bytes, Utf8Length);
        if (_blocks is null) return bytes;
        int low = 0, high = _blocks.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if ((middle << BlockShift) + _blocks[middle].ExtraBytes <= bytes) low = middle;
            else high = middle - 1;
        }
        var at = low << BlockShift;
        for (var passed = at + _blocks[low].ExtraBytes; at < _text.Length; at++)
        {
            passed += UnitCounts.Utf8Bytes(_text, at);
            if (passed > bytes) break;
        }
        return PairStart(at);
    }

    static void Check(int offset, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, length);
    }

    static UnitCounts[] Index(string text)
    {
        // One entry for each whole block, then the total: a text of whole blocks ends with an entry for both.
        var blocks = new UnitCounts[(text.Length >> BlockShift) + 2];
        for (var block = 1; block < blocks.Length; block++)
        {
            var start = (block - 1) << BlockShift;
            blocks[block] = blocks[block - 1] + UnitCounts.Of(text, start, Math.Min(start + BlockSize, text.Length));
        }
        return blocks;
    }

    UnitCounts Before(int utf16)
    {
        var block = utf16 >> BlockShift;
        return _blocks![block] + UnitCounts.Of(_text, block << BlockShift, utf16);
    }

    int PairStart(int utf16) => utf16 < _text.Length && UnitCounts.CompletesPair(_text, utf16) ? utf16 - 1 : utf16;
}
