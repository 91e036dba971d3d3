using System.Text.Json.Serialization;

namespace FactCheck.Formats.Schemes;

/// <summary><c>scheme.json</c> as it stands. What is left out is null (or false): the serializer passes over initializers of properties that it sets by init.</summary>
sealed record SchemeFile
{
    public const string SchemaId = "urn:factcheck:schema:scheme:1";

    [JsonPropertyName("$schema")]
    public required string Schema { get; init; }

    public required string Name { get; init; }

    public required string Version { get; init; }

    public required IReadOnlyList<LabelFile> Labels { get; init; }

    public IReadOnlyList<RelationFile>? Relations { get; init; }

    public IReadOnlyList<AttributeFile>? Attributes { get; init; }
}

sealed record LabelFile
{
    public required string Name { get; init; }

    public string? Title { get; init; }

    public required string Key { get; init; }

    public string? Colour { get; init; }

    public string? Unit { get; init; }

    public bool Auxiliary { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<AttributeFile>? Attributes { get; init; }
}

sealed record AttributeFile
{
    public required string Name { get; init; }

    public string? Title { get; init; }

    public required string Type { get; init; }

    public bool Multiple { get; init; }

    public bool Required { get; init; }

    public string? Default { get; init; }

    public IReadOnlyList<ChoiceFile>? Values { get; init; }

    public long? Min { get; init; }

    public long? Max { get; init; }

    public string? Description { get; init; }
}

sealed record ChoiceFile
{
    public required string Value { get; init; }

    public required string Key { get; init; }

    public string? Description { get; init; }
}

sealed record RelationFile
{
    public required string Type { get; init; }

    public required IReadOnlyList<string> From { get; init; }

    public required IReadOnlyList<string> To { get; init; }

    public int? Max { get; init; }

    [JsonPropertyName("crossArticle")]
    public bool CrossArticle { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<AttributeFile>? Attributes { get; init; }
}
