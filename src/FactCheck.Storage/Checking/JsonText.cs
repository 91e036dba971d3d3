using System.Globalization;
using System.Text.Json;

namespace FactCheck.Storage.Checking;

/// <summary>Looks into well-formed JSON without reading all of it.</summary>
static class JsonText
{
    static readonly JsonReaderOptions Deep = new() { MaxDepth = 512 };

    /// <summary>A member's name as part of a JSON Pointer (RFC 6901).</summary>
    public static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>The name behind a part of a JSON Pointer.</summary>
    public static string Unescape(string token) => token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    /// <summary>The byte at which the value begins that the tokens of a JSON Pointer lead to from the value at <paramref name="start"/>, as far as they lead.</summary>
    public static int Find(ReadOnlySpan<byte> utf8, int start, ReadOnlySpan<string> tokens)
    {
        foreach (var token in tokens)
        {
            if (Child(utf8, start, Unescape(token)) is not { } child) break;
            start = child;
        }
        return start;
    }

    /// <summary>The text of a member of the object at <paramref name="start"/>; null where it has none, or none that is a text.</summary>
    public static string? Member(ReadOnlySpan<byte> utf8, int start, string name)
    {
        if (Child(utf8, start, name) is not { } child) return null;
        var reader = new Utf8JsonReader(utf8[child..], Deep);
        return reader.Read() && reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
    }

    static int? Child(ReadOnlySpan<byte> utf8, int start, string token)
    {
        var reader = new Utf8JsonReader(utf8[start..], Deep);
        reader.Read();
        // A value's own place may begin with blanks; that of a container is its bracket.
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            if (!int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var left)) return null;
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                if (left-- == 0) return start + (int)reader.TokenStartIndex;
                reader.Skip();
            }
            return null;
        }
        if (reader.TokenType != JsonTokenType.StartObject) return null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isIt = reader.ValueTextEquals(token);
            reader.Read();
            if (isIt) return start + (int)reader.TokenStartIndex;
            reader.Skip();
        }
        return null;
    }
}
