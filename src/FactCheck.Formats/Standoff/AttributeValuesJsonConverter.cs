using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using FactCheck.Annotation.Layers;

namespace FactCheck.Formats.Standoff;

/// <summary>An object whose values are texts, lists of texts or whole numbers, in the order in which they stand.</summary>
sealed class AttributeValuesJsonConverter : JsonConverter<AttributeValues>
{
    public override AttributeValues Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("Expected an object of attributes.");
        var values = AttributeValues.Empty;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            if (values[name] is not null) throw new JsonException($"The attribute \"{name}\" stands twice.");
            if (values.Entries.Length == AttributeValues.MaxCount) throw new JsonException($"There are more than {AttributeValues.MaxCount} attributes.");
            reader.Read();
            values = values.With(name, ReadValue(ref reader, name));
        }
        return values;
    }

    public override void Write(Utf8JsonWriter writer, AttributeValues value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (name, attribute) in value.Entries)
        {
            writer.WritePropertyName(name);
            switch (attribute)
            {
                case AttributeValue.Text text:
                    writer.WriteStringValue(text.Value);
                    break;
                case AttributeValue.Integer integer:
                    writer.WriteNumberValue(integer.Value);
                    break;
                case AttributeValue.Many many:
                    writer.WriteStartArray();
                    foreach (var item in many.Values) writer.WriteStringValue(item);
                    writer.WriteEndArray();
                    break;
            }
        }
        writer.WriteEndObject();
    }

    static AttributeValue ReadValue(ref Utf8JsonReader reader, string name)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return new AttributeValue.Text(reader.GetString()!);
            case JsonTokenType.Number when reader.TryGetInt64(out var integer):
                return new AttributeValue.Integer(integer);
            case JsonTokenType.StartArray:
                var items = ImmutableArray.CreateBuilder<string>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    items.Add(reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw Unexpected(name));
                return new AttributeValue.Many(items.DrainToImmutable());
            default:
                throw Unexpected(name);
        }
    }

    static JsonException Unexpected(string name) => new($"The attribute \"{name}\" is neither a text, nor a list of texts, nor a whole number.");
}
