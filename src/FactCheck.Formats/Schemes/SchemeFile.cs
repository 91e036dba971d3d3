using System.Text.Json.Serialization;

namespace FactCheck.Formats.Schemes;

/// <summary><c>scheme.json</c> as it stands.</summary>
sealed record SchemeFile(
    [property: JsonPropertyName("$schema")] string Schema,
    string Name,
    string Version,
    IReadOnlyList<LabelFile> Labels,
    IReadOnlyList<RelationFile>? Relations,
    IReadOnlyList<AttributeFile>? Attributes)
{
    public const string SchemaId = "urn:factcheck:schema:scheme:1";
}

sealed record LabelFile(
    string Name,
    string? Title,
    string Key,
    string? Colour,
    string? Unit,
    bool? Auxiliary,
    string? Description,
    IReadOnlyList<AttributeFile>? Attributes);

sealed record AttributeFile(
    string Name,
    string? Title,
    string Type,
    bool? Multiple,
    bool? Required,
    string? Default,
    IReadOnlyList<ChoiceFile>? Values,
    long? Min,
    long? Max,
    string? Description);

sealed record ChoiceFile(string Value, string Key, string? Description);

sealed record RelationFile(
    string Type,
    IReadOnlyList<string> From,
    IReadOnlyList<string> To,
    int? Max,
    [property: JsonPropertyName("crossArticle")] bool? CrossArticle,
    string? Description,
    IReadOnlyList<AttributeFile>? Attributes);
