using System.Buffers.Binary;
using System.Numerics;

namespace FactCheck.JsonSchema.Json;

/// <summary>Lengths of UTF-8 text in Unicode code points.</summary>
internal static class CodePoints
{
    public static int Count(ReadOnlySpan<byte> utf8)
    {
        var count = utf8.Length;
        while (utf8.Length >= 8)
        {
            // A continuation byte has its highest bit set and the next one clear.
            var eight = BinaryPrimitives.ReadUInt64LittleEndian(utf8);
            count -= BitOperations.PopCount(eight >> 7 & ~(eight >> 6) & 0x0101010101010101);
            utf8 = utf8[8..];
        }
        foreach (var b in utf8) count -= (b & 0xC0) == 0x80 ? 1 : 0;
        return count;
    }
}
