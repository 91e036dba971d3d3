using System.Buffers.Binary;

namespace FactCheck.JsonSchema.Json;

/// <summary>
/// A 64-bit key of a UTF-8 name. Up to 7 bytes it is the name itself (equal keys mean equal names); of longer names it is a hash with
/// the top bit set, so the two never meet.
/// </summary>
internal static class Utf8Key
{
    public const int ExactLength = 7;

    public static ulong Of(ReadOnlySpan<byte> name) => name.Length <= ExactLength ? Exact(name) : Hash(name);

    /// <summary>True where equal keys are proof enough.</summary>
    public static bool IsExact(ulong key) => (long)key >= 0;

    static ulong Exact(ReadOnlySpan<byte> name)
    {
        ulong key = (ulong)name.Length << 56;
        for (var i = 0; i < name.Length; i++) key |= (ulong)name[i] << (8 * i);
        return key;
    }

    static ulong Hash(ReadOnlySpan<byte> name)
    {
        const ulong multiplier = 0x9E3779B97F4A7C15;
        var hash = (ulong)name.Length * multiplier;
        while (name.Length >= 8)
        {
            hash = (ulong.RotateLeft(hash, 29) ^ BinaryPrimitives.ReadUInt64LittleEndian(name)) * multiplier;
            name = name[8..];
        }
        foreach (var b in name) hash = (ulong.RotateLeft(hash, 9) ^ b) * multiplier;
        return (hash ^ (hash >> 31)) | 1UL << 63;
    }
}
