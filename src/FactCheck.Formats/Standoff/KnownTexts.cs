using System.Buffers.Binary;
using System.Text;

namespace FactCheck.Formats.Standoff;

/// <summary>
/// Short texts that come again and again in standoff files (labels, names and values of attributes, ids, hashes), each made once per thread. A table of
/// fixed size in which a text takes the place of another.
/// </summary>
sealed class KnownTexts
{
    const int Longest = 64;
    const int Size = 1024;

    [ThreadStatic]
    static KnownTexts? _ofThread;

    readonly (byte[] Utf8, string Text)[] _known = new (byte[], string)[Size];

    public static KnownTexts OfThread => _ofThread ??= new KnownTexts();

    /// <summary>The text that these bytes are: well-formed UTF-8 without escapes.</summary>
    public string Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is 0 or > Longest) return Encoding.UTF8.GetString(utf8);
        ref var known = ref _known[Hash(utf8) & (Size - 1)];
        if (known.Utf8 is not null && utf8.SequenceEqual(known.Utf8)) return known.Text;
        known = (utf8.ToArray(), Encoding.UTF8.GetString(utf8));
        return known.Text;
    }

    static int Hash(ReadOnlySpan<byte> utf8)
    {
        const ulong prime = 0x9E3779B97F4A7C15;
        var hash = (ulong)utf8.Length;
        for (; utf8.Length >= 8; utf8 = utf8[8..]) hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(utf8)) * prime;
        foreach (var value in utf8) hash = (hash ^ value) * prime;
        return (int)(hash >> 40);
    }
}
