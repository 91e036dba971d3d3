using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace FactCheck.Formats.Json;

/// <summary>
/// The one way in which the program writes JSON, so that the same content has the same bytes: UTF-8 without BOM, LF, two blanks of indent,
/// properties in the order of their schema, nothing escaped that need not be, a final newline. Equal to Python's
/// <c>json.dumps(value, indent=2, ensure_ascii=False) + "\n"</c>.
/// </summary>
public static class CanonicalJson
{
    static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = MinimalJsonEncoder.Instance };
    static readonly JsonWriterOptions Compact = new() { Encoder = MinimalJsonEncoder.Instance };

    internal static byte[] Write<T>(T value, JsonTypeInfo<T> type) => Write(writer => JsonSerializer.Serialize(writer, value, type));

    internal static byte[] Write(Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var writer = new Utf8JsonWriter(buffer, Options)) content(writer);
        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The same without line breaks and blanks, for formats of one value a line.</summary>
    internal static void WriteCompact<T>(IBufferWriter<byte> into, T value, JsonTypeInfo<T> type)
    {
        using var writer = new Utf8JsonWriter(into, Compact);
        JsonSerializer.Serialize(writer, value, type);
    }

    internal static Parsed<T> Read<T>(ReadOnlySpan<byte> utf8, JsonTypeInfo<T> type) where T : class
    {
        if (utf8.IsEmpty) return Parsed<T>.Failed(JsonFailure.Empty);
        if (utf8.StartsWith("\uFEFF"u8)) return Parsed<T>.Failed(JsonFailure.ByteOrderMark);
        try
        {
            if (JsonFailure.Null(utf8) is { } problem) return Parsed<T>.Failed(problem);
            // Null itself was refused one line above.
            return Parsed<T>.Of(JsonSerializer.Deserialize(utf8, type)!);
        }
        catch (JsonException e)
        {
            return Parsed<T>.Failed(JsonFailure.Of(e));
        }
    }
}
