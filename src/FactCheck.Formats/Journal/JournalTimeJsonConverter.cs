using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactCheck.Formats.Journal;

/// <summary><c>"2026-11-21T09:14:00.123Z"</c>: UTC with three digits of a second, what is finer is cut off.</summary>
sealed class JournalTimeJsonConverter : JsonConverter<DateTimeOffset>
{
    const string Format = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
        && DateTimeOffset.TryParseExact(reader.GetString(), Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : throw new JsonException("Expected a time such as \"2026-11-21T09:14:00.123Z\".");

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture));
}
