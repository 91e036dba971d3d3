using System.Text.Json.Serialization;
using FactCheck.Annotation.Layers;

namespace FactCheck.Formats.Standoff;

/// <summary>A standoff file as it stands: offsets in code points, nothing checked against the article yet.</summary>
public sealed record StandoffFile
{
    /// <summary>The schema that the file follows.</summary>
    public const string SchemaId = "urn:factcheck:schema:standoff:1";

    /// <summary><see cref="SchemaId"/>.</summary>
    [JsonPropertyName("$schema"), JsonPropertyOrder(0)]
    public required string Schema { get; init; }

    /// <summary>The annotated article.</summary>
    [JsonPropertyOrder(1)]
    public required StandoffArticle Article { get; init; }

    /// <summary>Who annotated.</summary>
    [JsonPropertyOrder(2)]
    public required string Annotator { get; init; }

    /// <summary>The scheme in force.</summary>
    [JsonPropertyOrder(3)]
    public required StandoffScheme Scheme { get; init; }

    /// <summary><c>in-progress</c> or <c>complete</c>.</summary>
    [JsonPropertyOrder(4)]
    public required string Status { get; init; }

    /// <summary>Why it is complete although problems are left.</summary>
    [JsonPropertyOrder(5)]
    public string? StatusReason { get; init; }

    /// <summary>Number of saves, from 1.</summary>
    [JsonPropertyOrder(6)]
    public required long Revision { get; init; }

    /// <summary>Spans in document order.</summary>
    [JsonPropertyOrder(7)]
    public required IReadOnlyList<StandoffSpan> Spans { get; init; }

    /// <summary>Relations by number of id.</summary>
    [JsonPropertyOrder(8)]
    public required IReadOnlyList<StandoffRelation> Relations { get; init; }
}

/// <summary>The article as it was when it was annotated.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Sha256">Lower-case hexadecimal SHA-256 of the file's bytes.</param>
/// <param name="Length">Code points of the text.</param>
/// <param name="Offsets">Always <c>code-points</c>.</param>
public sealed record StandoffArticle(string Id, string Sha256, int Length, string Offsets);

/// <summary>The scheme as it was when the file was written.</summary>
public sealed record StandoffScheme(string Name, string Version, string Sha256);

/// <summary>One span of a standoff file; offsets in code points.</summary>
public sealed record StandoffSpan(
    string Id,
    string Label,
    int Start,
    int End,
    IReadOnlyList<IReadOnlyList<int>>? Fragments,
    string Quote,
    string Prefix,
    string Suffix,
    [property: JsonConverter(typeof(AttributeValuesJsonConverter))] AttributeValues Attributes,
    string Origin,
    string Created,
    string Modified,
    string? Note);

/// <summary>One relation of a standoff file.</summary>
public sealed record StandoffRelation(
    string Id,
    string Type,
    string From,
    [property: JsonConverter(typeof(SpanReferenceJsonConverter))] SpanReference To,
    [property: JsonConverter(typeof(AttributeValuesJsonConverter))] AttributeValues? Attributes);
