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

    internal static byte[] Write<T>(T value, JsonTypeInfo<T> type)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var writer = new Utf8JsonWriter(buffer, Options)) JsonSerializer.Serialize(writer, value, type);
        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    internal static Parsed<T> Read<T>(ReadOnlySpan<byte> utf8, JsonTypeInfo<T> type) where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(utf8, type) is { } value
                ? Parsed<T>.Of(value)
                : Parsed<T>.Failed(new FormatProblem("json", "line 1", "The file holds null where an object was expected. Restore it from a copy."));
        }
        catch (JsonException e)
        {
            return Parsed<T>.Failed(Describe(e));
        }
    }

    static FormatProblem Describe(JsonException e)
    {
        var where = e.LineNumber is { } line ? $"line {line + 1}, byte {e.BytePositionInLine + 1}" : "the file";
        var path = string.IsNullOrEmpty(e.Path) || e.Path == "$" ? "" : $" at {e.Path}";
        var what = e.Message.Split(" Path: ", 2)[0].Split(" LineNumber: ", 2)[0].TrimEnd('.');
        return new FormatProblem("json", where, $"Not readable{path}: {what}. Correct that place, or restore the file from a copy.");
    }
}
