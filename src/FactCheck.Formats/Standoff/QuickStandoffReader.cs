using System.Text.Json;

namespace FactCheck.Formats.Standoff;

/// <summary>
/// Reads standoff files as programs write them, in one pass and with little garbage. Whatever is out of the ordinary, be it allowed or not, it leaves to
/// the serializer: what this reads that reads too, to an equal value, and only that says what is wrong.
/// </summary>
static partial class QuickStandoffReader
{
    /// <summary>The file; null where it is left to the serializer.</summary>
    public static StandoffFile? Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return null;
            var file = ReadFile(ref reader);
            // Nothing may follow.
            return file is not null && !reader.Read() ? file : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    static StandoffFile? ReadFile(ref Utf8JsonReader reader)
    {
        string? schema = null, annotator = null, status = null, reason = null;
        StandoffArticle? article = null;
        StandoffScheme? scheme = null;
        IReadOnlyList<StandoffSpan>? spans = null;
        IReadOnlyList<StandoffRelation>? relations = null;
        long? revision = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isRead;
            if (reader.ValueTextEquals("spans"u8)) isRead = spans is null && (spans = ReadList<StandoffSpan>(ref reader, ReadSpan)) is not null;
            else if (reader.ValueTextEquals("relations"u8)) isRead = relations is null && (relations = ReadList<StandoffRelation>(ref reader, ReadRelation)) is not null;
            else if (reader.ValueTextEquals("$schema"u8)) isRead = schema is null && (schema = ReadText(ref reader)) is not null;
            else if (reader.ValueTextEquals("article"u8)) isRead = article is null && (article = ReadArticle(ref reader)) is not null;
            else if (reader.ValueTextEquals("annotator"u8)) isRead = annotator is null && (annotator = ReadText(ref reader)) is not null;
            else if (reader.ValueTextEquals("scheme"u8)) isRead = scheme is null && (scheme = ReadScheme(ref reader)) is not null;
            else if (reader.ValueTextEquals("status"u8)) isRead = status is null && (status = ReadText(ref reader)) is not null;
            else if (reader.ValueTextEquals("status_reason"u8)) isRead = reason is null && (reason = ReadText(ref reader)) is not null;
            else if (reader.ValueTextEquals("revision"u8)) isRead = revision is null && (revision = ReadInteger(ref reader)) is not null;
            else isRead = false;
            if (!isRead) return null;
        }
        return schema is null || article is null || annotator is null || scheme is null || status is null || revision is not { } number || spans is null || relations is null
            ? null
            : new StandoffFile
            {
                Schema = schema,
                Article = article,
                Annotator = annotator,
                Scheme = scheme,
                Status = status,
                StatusReason = reason,
                Revision = number,
                Spans = spans,
                Relations = relations,
            };
    }

    static StandoffArticle? ReadArticle(ref Utf8JsonReader reader)
    {
        string? id = null, sha256 = null, offsets = null;
        int? length = null;
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isRead;
            if (reader.ValueTextEquals("id"u8)) isRead = id is null && (id = ReadText(ref reader)) is not null;
            else if (reader.ValueTextEquals("sha256"u8)) isRead = sha256 is null && (sha256 = ReadText(ref reader)) is not null;
            else if (reader.ValueTextEquals("length"u8)) isRead = length is null && (length = ReadOffset(ref reader)) is not null;
            else isRead = reader.ValueTextEquals("offsets"u8) && offsets is null && (offsets = ReadText(ref reader)) is not null;
            if (!isRead) return null;
        }
        return id is null || sha256 is null || offsets is null || length is not { } points ? null : new StandoffArticle(id, sha256, points, offsets);
    }

    static StandoffScheme? ReadScheme(ref Utf8JsonReader reader)
    {
        string? name = null, version = null, sha256 = null;
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isRead;
            if (reader.ValueTextEquals("name"u8)) isRead = name is null && (name = ReadText(ref reader)) is not null;
            else if (reader.ValueTextEquals("version"u8)) isRead = version is null && (version = ReadText(ref reader)) is not null;
            else isRead = reader.ValueTextEquals("sha256"u8) && sha256 is null && (sha256 = ReadText(ref reader)) is not null;
            if (!isRead) return null;
        }
        return name is null || version is null || sha256 is null ? null : new StandoffScheme(name, version, sha256);
    }

    static List<T>? ReadList<T>(ref Utf8JsonReader reader, Element<T> read) where T : class
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray) return null;
        var list = new List<T>(16);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (read(ref reader) is not { } element) return null;
            list.Add(element);
        }
        return list;
    }

    static string? ReadText(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.String ? Text(ref reader) : null;

    // One that hardly comes again.
    static string? ReadLongText(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.String ? reader.GetString() : null;

    static int? ReadOffset(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number) ? number : null;

    static long? ReadInteger(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var number) ? number : null;

    // Bytes beyond ASCII may be no UTF-8, which GetString refuses.
    static string Text(ref Utf8JsonReader reader) =>
        reader.ValueIsEscaped || !System.Text.Ascii.IsValid(reader.ValueSpan) ? reader.GetString()! : KnownTexts.OfThread.Of(reader.ValueSpan); // a string token is not null

    delegate T? Element<T>(ref Utf8JsonReader reader) where T : class;
}
