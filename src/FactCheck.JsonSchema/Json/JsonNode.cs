using System.Runtime.InteropServices;

namespace FactCheck.JsonSchema.Json;

/// <summary>One value or member name of a <see cref="JsonTape"/>: 24 bytes, in document order, a container before what it holds.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct JsonNode
{
    /// <summary>A name: its <see cref="Utf8Key"/>. A number with <see cref="IsSmallInteger"/>: its value as a <see cref="long"/>.</summary>
    public ulong Key;

    /// <summary>Byte offset of the first byte of the token in the source; of a string, the opening quote.</summary>
    public int Source;

    /// <summary>A container: the index one past its last descendant. Otherwise the offset of its text (unescaped) in the tape's bytes.</summary>
    public int StartOrEnd;

    /// <summary>Bytes of the text of a string or number; members or items of a container.</summary>
    public int Length;

    public JsonKind Kind;

    /// <summary>The number is written as at most 18 digits without fraction or exponent.</summary>
    public bool IsSmallInteger;
}
