using System.Globalization;
using System.Text.Json;

namespace FactCheck.Formats.Json;

/// <summary>Says why a JSON file cannot be read, for people: no names of .NET types, always a place and what to do.</summary>
static class JsonFailure
{
    const string Repair = "Correct that place, or restore the file from a copy.";

    public static FormatProblem Empty { get; } = Problem("line 1, byte 1", "The file is empty. Restore it from a copy, or delete it.");

    public static FormatProblem ByteOrderMark { get; } =
        Problem("line 1, byte 1", "The file begins with a byte order mark (EF BB BF). Save it as UTF-8 without BOM.");

    /// <summary>
    /// The first null in the file, which none of the formats knows: absent values are left out. Asked before reading, as the serializer would let
    /// a null pass as the element of a list.
    /// </summary>
    /// <exception cref="JsonException">The file is not well-formed.</exception>
    public static FormatProblem? Null(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IndexOf("null"u8) < 0) return null;
        var reader = new Utf8JsonReader(utf8);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.Null) continue;
            var before = utf8[..(int)reader.TokenStartIndex];
            var line = before.Count((byte)'\n');
            return Problem(Place(line, before.Length - (before.LastIndexOf((byte)'\n') + 1)), "Null stands where a value was expected. Put the value there, or leave the property out.");
        }
        return null;
    }

    public static FormatProblem Of(JsonException e)
    {
        var where = e.LineNumber is { } line ? Place(line, e.BytePositionInLine ?? 0) : "the file";
        var path = string.IsNullOrEmpty(e.Path) || e.Path == "$" ? "The file" : e.Path;
        return Problem(where, $"{What(e, path)} {Repair}");
    }

    // The serializer tells its failures apart by the wording of the message alone; wording that is not known here is passed on.
    static string What(JsonException e, string path)
    {
        var message = e.Message.Split(" Path: ", 2)[0].Split(" LineNumber: ", 2)[0].TrimEnd('.');
        if (message.Contains("could not be mapped to any .NET member", StringComparison.Ordinal)) return $"{path} is not known here.";
        if (message.StartsWith("Duplicate property", StringComparison.Ordinal)) return $"{path} stands twice.";
        if (message.Split("was missing required properties including: ", 2) is [_, var names]) return $"{path} lacks {names}.";
        if (message.Contains("could not be converted to", StringComparison.Ordinal)) return $"{path} {Unconvertible(e.InnerException)}.";
        return $"{path} cannot be read: {message}.";
    }

    static string Unconvertible(Exception? reason) => reason?.Message switch
    {
        { } message when message.StartsWith("Cannot transcode invalid UTF-8", StringComparison.Ordinal) => "holds bytes that are not UTF-8",
        { } message when message.Contains("UTF-16", StringComparison.Ordinal) => "holds half of a surrogate pair",
        _ => "holds a value of another kind than expected",
    };

    static string Place(long line, long column) => string.Create(CultureInfo.InvariantCulture, $"line {line + 1}, byte {column + 1}");

    static FormatProblem Problem(string where, string message) => new("json", where, message);
}
