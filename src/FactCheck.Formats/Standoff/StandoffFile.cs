using System.Text.Json.Serialization;

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
