using System.Buffers.Binary;
using System.Numerics;

namespace FactCheck.Formats.Journal;

/// <summary>CRC-32C (Castagnoli; RFC 3720, appendix B.4): 0xE3069283 for the ASCII digits 1 to 9.</summary>
static class Crc32C
{
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        foreach (var single in bytes) crc = BitOperations.Crc32C(crc, single);
        return ~crc;
    }
}
