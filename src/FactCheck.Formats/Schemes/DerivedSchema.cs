using System.Text.Json;
using FactCheck.Annotation.Schemes;
using FactCheck.Formats.Json;
using FactCheck.Formats.Standoff;

namespace FactCheck.Formats.Schemes;

/// <summary>
/// The JSON Schema (draft 2020-12) that a scheme implies for standoff files: which labels and relations there are, and which attributes with which values
/// each of them takes. Refers to the schema of all standoff files, <c>urn:factcheck:schema:standoff:1</c>. What JSON Schema cannot say stands in its
/// <c>$comment</c>s, with the rule of meaning that says it.
/// </summary>
public static class DerivedSchema
{
    const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    const string Limits =
        "What JSON Schema cannot say is checked by rules of meaning: that offsets lie in the text and quotes are what stands there (span-outside-text, quote-differs), that spans of one label "
        + "share no text (same-label-overlap), that ids are unique (duplicate-id), that both ends of a relation exist and have a label that its type allows (relation-end-missing, "
        + "relation-end-not-allowed), how many relations begin at a span (relation-maximum), and that a layer that is complete has no errors or says why (complete-with-errors).";

    /// <summary>Its <c>$id</c>: <c>urn:factcheck:schema:derived:</c>, then name and version of the scheme, percent-encoded.</summary>
    public static string IdOf(Scheme scheme) => $"urn:factcheck:schema:derived:{Uri.EscapeDataString(scheme.Name)}:{Uri.EscapeDataString(scheme.Version)}";

    /// <summary>The schema as canonical bytes.</summary>
    public static byte[] Write(Scheme scheme) => CanonicalJson.Write(json => Write(json, scheme, Standalone));

    /// <summary>The same with the schema of all standoff files in its <c>$defs</c>, so that a validator needs no second file.</summary>
    public static byte[] WriteBundled(Scheme scheme) => CanonicalJson.Write(json => Write(json, scheme, Bundled));

    static void Standalone(Utf8JsonWriter json)
    {
        // The reference to the standoff schema is resolved by whoever reads this one.
    }

    static void Bundled(Utf8JsonWriter json)
    {
        json.WritePropertyName(StandoffFile.SchemaId);
        using var standoff = JsonDocument.Parse(FormatSchemas.All[StandoffFile.SchemaId]);
        standoff.RootElement.WriteTo(json);
    }

    static void Write(Utf8JsonWriter json, Scheme scheme, Action<Utf8JsonWriter> others)
    {
        json.WriteStartObject();
        json.WriteString("$schema"u8, Dialect);
        json.WriteString("$id"u8, IdOf(scheme));
        json.WriteString("title"u8, $"Standoff annotations by the scheme {scheme.Name} {scheme.Version}");
        json.WriteString("description"u8, $"Derived from the scheme with the SHA-256 {scheme.Sha256}: change the scheme and derive it again.");
        json.WriteString("$comment"u8, Limits);
        json.WriteString("$ref"u8, StandoffFile.SchemaId);
        json.WriteStartObject("properties"u8);
        json.WriteStartObject("spans"u8);
        WriteReference(json, "items"u8, "span");
        json.WriteEndObject();
        json.WriteStartObject("relations"u8);
        if (scheme.Relations.IsEmpty) json.WriteBoolean("items"u8, false);
        else WriteReference(json, "items"u8, "relation");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("$defs"u8);
        WriteKinds(json, "span"u8, "label"u8, [.. scheme.Labels.Select(label => label.Name)]);
        foreach (var label in scheme.Labels) WriteLabel(json, label);
        if (!scheme.Relations.IsEmpty) WriteKinds(json, "relation"u8, "type"u8, [.. scheme.Relations.Select(relation => relation.Type)]);
        foreach (var relation in scheme.Relations) WriteRelation(json, relation);
        AttributeSchemas.WriteDefinitions(json, scheme);
        others(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Which names the member <paramref name="member"/> takes, and what each of them asks of the rest.</summary>
    static void WriteKinds(Utf8JsonWriter json, ReadOnlySpan<byte> definition, ReadOnlySpan<byte> member, string[] names)
    {
        json.WriteStartObject(definition);
        json.WriteStartObject("properties"u8);
        json.WriteStartObject(member);
        json.WriteStartArray("enum"u8);
        foreach (var name in names) json.WriteStringValue(name);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("allOf"u8);
        foreach (var name in names)
        {
            json.WriteStartObject();
            json.WriteStartObject("if"u8);
            json.WriteStartObject("properties"u8);
            json.WriteStartObject(member);
            json.WriteString("const"u8, name);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartArray("required"u8);
            json.WriteStringValue(member);
            json.WriteEndArray();
            json.WriteEndObject();
            WriteReference(json, "then"u8, $"{System.Text.Encoding.UTF8.GetString(member)}.{name}");
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteLabel(Utf8JsonWriter json, LabelDefinition label)
    {
        json.WriteStartObject($"label.{label.Name}");
        json.WriteString("title"u8, label.Title);
        if (label.Description is { } description) json.WriteString("description"u8, description);
        json.WriteStartObject("properties"u8);
        AttributeSchemas.Write(json, label.Attributes);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void WriteRelation(Utf8JsonWriter json, RelationDefinition relation)
    {
        json.WriteStartObject($"type.{relation.Type}");
        json.WriteString("title"u8, relation.Type);
        if (relation.Description is { } description) json.WriteString("description"u8, description);
        json.WriteString("$comment"u8, EndsOf(relation));
        json.WriteStartObject("properties"u8);
        if (!relation.CrossArticle)
        {
            json.WriteStartObject("to"u8);
            json.WriteString("description"u8, "A span of the same article.");
            json.WriteString("type"u8, "string"u8);
            json.WriteEndObject();
        }
        AttributeSchemas.Write(json, relation.Attributes);
        json.WriteEndObject();
        if (relation.Attributes.Any(attribute => attribute.Required))
        {
            // Attributes of a relation may be left out as a whole; not where one of them is required.
            json.WriteStartArray("required"u8);
            json.WriteStringValue("attributes"u8);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    static string EndsOf(RelationDefinition relation)
    {
        var most = relation.Maximum is { } maximum ? FormattableString.Invariant($"; at most {maximum} of a span (relation-maximum)") : "";
        return $"Begins at {string.Join(" or ", relation.From)}, ends at {string.Join(" or ", relation.To)} (relation-end-not-allowed){most}.";
    }

    static void WriteReference(Utf8JsonWriter json, ReadOnlySpan<byte> keyword, string definition)
    {
        json.WriteStartObject(keyword);
        json.WriteString("$ref"u8, "#/$defs/" + Uri.EscapeDataString(definition));
        json.WriteEndObject();
    }
}
