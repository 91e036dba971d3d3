using System.Text.Json.Serialization;
using FactCheck.Annotation.Layers;

namespace FactCheck.Formats.Standoff;

/// <summary>One relation of a standoff file.</summary>
public sealed record StandoffRelation
{
    /// <summary>Unique within the file.</summary>
    public required string Id { get; init; }

    /// <summary>Its type in the scheme.</summary>
    public required string Type { get; init; }

    /// <summary>Id of the span at which it begins.</summary>
    public required string From { get; init; }

    /// <summary>Where it ends.</summary>
    [JsonConverter(typeof(SpanReferenceJsonConverter))]
    public required SpanReference To { get; init; }

    /// <summary>Its attributes; null: none.</summary>
    [JsonConverter(typeof(AttributeValuesJsonConverter))]
    public AttributeValues? Attributes { get; init; }
}
