using System.Collections.Immutable;
using System.Text.Json;
using FactCheck.Annotation.Schemes;

namespace FactCheck.Formats.Schemes;

/// <summary>
/// The attributes of a label or relation as JSON Schema. The patterns accept exactly what <see cref="AttributeDefinition.Check"/> does, the calendar
/// with its leap years included.
/// </summary>
static class AttributeSchemas
{
    /// <summary>Longer decimals and ISO 8601 texts are refused by the rules too.</summary>
    const int LongestValue = 400;

    const string Day31 = "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])";
    const string Day30 = "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)";
    const string Day28 = "02-(?:0[1-9]|1[0-9]|2[0-8])";
    const string Year = "(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)";
    const string LeapYear = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)";
    const string Day = $"(?:{Year}-(?:{Day31}|{Day30}|{Day28})|{LeapYear}-02-29)";
    const string Date = $"(?:{Year}(?:-(?:0[1-9]|1[0-2]))?|{Day})";
    const string Time = @"(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,9})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])?";
    const string Number = "[0-9]+";
    const string Fraction = @"[0-9]+(?:\.[0-9]+)?";
    const string Clock = $"T(?:{Fraction}H(?:{Fraction}M)?(?:{Fraction}S)?|{Fraction}M(?:{Fraction}S)?|{Fraction}S)";
    const string Days = $"(?:{Number}Y(?:{Number}M)?(?:{Fraction}D)?|{Number}M(?:{Fraction}D)?|{Fraction}D)";
    const string Duration = $"P(?:{Number}W|{Days}(?:{Clock})?|{Clock})";
    const string Decimal = @"-?[0-9]+(?:\.[0-9]+)?";
    const string LanguageTag = "[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*|[xX](?:-[A-Za-z0-9]{1,8})+";

    // What is no white space to .NET, which is not what \S says: U+0085 is, U+FEFF is none.
    const string Visible = "[^\\t-\\r\\u0020\\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]";

    static readonly AttributeType[] Shared =
        [AttributeType.Text, AttributeType.Date, AttributeType.Decimal, AttributeType.DecimalOrIso8601, AttributeType.LanguageTag];

    /// <summary>The definitions of the types that attributes of the scheme are of.</summary>
    public static void WriteDefinitions(Utf8JsonWriter json, Scheme scheme)
    {
        var attributes = scheme.Labels.SelectMany(label => label.Attributes).Concat(scheme.Relations.SelectMany(relation => relation.Attributes)).ToArray();
        foreach (var type in Shared)
        {
            if (Array.Find(attributes, attribute => attribute.Type == type) is not { } first) continue;
            json.WriteStartObject(NameOf(type));
            json.WriteString("description"u8, first.Expected);
            json.WriteString("type"u8, "string"u8);
            if (type is AttributeType.Decimal or AttributeType.DecimalOrIso8601) json.WriteNumber("maxLength"u8, LongestValue);
            json.WriteString("pattern"u8, PatternOf(type));
            json.WriteEndObject();
        }
    }

    /// <summary>The member <c>attributes</c> of an object.</summary>
    public static void Write(Utf8JsonWriter json, ImmutableArray<AttributeDefinition> attributes)
    {
        json.WriteStartObject("attributes"u8);
        json.WriteStartObject("properties"u8);
        foreach (var attribute in attributes)
        {
            json.WriteStartObject(attribute.Name);
            Write(json, attribute);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        if (attributes.Any(attribute => attribute.Required))
        {
            json.WriteStartArray("required"u8);
            foreach (var attribute in attributes)
                if (attribute.Required) json.WriteStringValue(attribute.Name);
            json.WriteEndArray();
        }
        json.WriteBoolean("additionalProperties"u8, false);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, AttributeDefinition attribute)
    {
        json.WriteString("title"u8, attribute.Title);
        if (DescriptionOf(attribute) is { } description) json.WriteString("description"u8, description);
        switch (attribute.Type)
        {
            case AttributeType.Enumeration when attribute.Multiple:
                json.WriteString("type"u8, "array"u8);
                json.WriteNumber("minItems"u8, 1);
                json.WriteBoolean("uniqueItems"u8, true);
                json.WriteStartObject("items"u8);
                WriteChoices(json, attribute);
                json.WriteEndObject();
                break;
            case AttributeType.Enumeration:
                json.WriteString("type"u8, "string"u8);
                WriteChoices(json, attribute);
                break;
            case AttributeType.Integer:
                json.WriteString("type"u8, "integer"u8);
                if (attribute.Minimum is { } least) json.WriteNumber("minimum"u8, least);
                if (attribute.Maximum is { } most) json.WriteNumber("maximum"u8, most);
                break;
            default:
                json.WriteString("$ref"u8, "#/$defs/" + NameOf(attribute.Type));
                break;
        }
    }

    static void WriteChoices(Utf8JsonWriter json, AttributeDefinition attribute)
    {
        json.WriteStartArray("enum"u8);
        foreach (var choice in attribute.Choices) json.WriteStringValue(choice.Value);
        json.WriteEndArray();
    }

    static string? DescriptionOf(AttributeDefinition attribute)
    {
        var choices = attribute.Choices.Where(choice => choice.Description is not null).Select(choice => $"{choice.Value}: {choice.Description}");
        var description = string.Join("; ", choices);
        return (attribute.Description, description) switch
        {
            (null, "") => null,
            (null, _) => description,
            (_, "") => attribute.Description,
            _ => $"{attribute.Description} {description}",
        };
    }

    static string NameOf(AttributeType type) => "value." + SchemeNames.Of(type);

    static string PatternOf(AttributeType type) => type switch
    {
        AttributeType.Date => $"^{Date}$",
        AttributeType.Decimal => $"^{Decimal}$",
        AttributeType.DecimalOrIso8601 => $"^(?:{Decimal}|{Date}|{Time}|{Day}T{Time}|{Duration})$",
        AttributeType.LanguageTag => $"^(?:{LanguageTag})$",
        _ => Visible,
    };
}
