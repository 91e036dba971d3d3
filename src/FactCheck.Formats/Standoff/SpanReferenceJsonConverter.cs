using System.Text.Json;
using System.Text.Json.Serialization;
using FactCheck.Annotation.Layers;

namespace FactCheck.Formats.Standoff;

/// <summary><c>"s4"</c>, or <c>{"article": "…", "span": "s4"}</c> for the end in another article.</summary>
sealed class SpanReferenceJsonConverter : JsonConverter<SpanReference>
{
    public override SpanReference Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String) return new SpanReference(reader.GetString()!);
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("Expected the id of a span, or an object with \"article\" and \"span\".");
        string? article = null, span = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString();
            reader.Read();
            if (reader.TokenType != JsonTokenType.String) throw new JsonException($"Expected a text for \"{name}\".");
            if (name == "article") article = reader.GetString();
            else if (name == "span") span = reader.GetString();
            else throw new JsonException($"\"{name}\" is not known here; expected \"article\" and \"span\".");
        }
        return article is not null && span is not null
            ? new SpanReference(span, article)
            : throw new JsonException("The end in another article needs both \"article\" and \"span\".");
    }

    public override void Write(Utf8JsonWriter writer, SpanReference value, JsonSerializerOptions options)
    {
        if (value.Article is null)
        {
            writer.WriteStringValue(value.Span);
            return;
        }
        writer.WriteStartObject();
        writer.WriteString("article"u8, value.Article);
        writer.WriteString("span"u8, value.Span);
        writer.WriteEndObject();
    }
}
