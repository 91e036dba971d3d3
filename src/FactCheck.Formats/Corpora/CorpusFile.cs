using System.Text.Json.Serialization;

namespace FactCheck.Formats.Corpora;

/// <summary>A corpus: <c>factcheck.json</c> in its folder.</summary>
public sealed record CorpusFile
{
    /// <summary>The schema that the file follows.</summary>
    public const string SchemaId = "urn:factcheck:schema:corpus:1";

    /// <summary><see cref="SchemaId"/>.</summary>
    [JsonPropertyName("$schema"), JsonPropertyOrder(0)]
    public required string Schema { get; init; }

    /// <summary>Name as shown.</summary>
    [JsonPropertyOrder(1)]
    public required string Name { get; init; }

    /// <summary>File of the scheme, relative to the folder.</summary>
    [JsonPropertyOrder(2)]
    public required string Scheme { get; init; }

    /// <summary>Further JSON Schemas that standoff files must satisfy, relative to the folder.</summary>
    [JsonPropertyOrder(3)]
    public IReadOnlyList<string> Schemas { get; init; } = [];

    /// <summary>Names of the annotators; empty: anybody.</summary>
    [JsonPropertyOrder(4)]
    public IReadOnlyList<string> Annotators { get; init; } = [];
}
