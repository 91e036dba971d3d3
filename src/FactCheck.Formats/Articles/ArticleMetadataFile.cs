using System.Text.Json.Serialization;

namespace FactCheck.Formats.Articles;

/// <summary><c>articles/&lt;id&gt;.meta.json</c> as it stands.</summary>
sealed record ArticleMetadataFile
{
    public const string SchemaId = "urn:factcheck:schema:article:1";

    [JsonPropertyName("$schema")]
    public required string Schema { get; init; }

    public required string Id { get; init; }

    public string? Title { get; init; }

    public string? Language { get; init; }

    public string? Direction { get; init; }

    public string? Url { get; init; }

    public string? ArchiveUrl { get; init; }

    public string? Publisher { get; init; }

    public string? Byline { get; init; }

    public string? WireCredit { get; init; }

    public string? DatePublished { get; init; }

    public string? DateAccessed { get; init; }

    public string? StoryId { get; init; }

    public string? EventId { get; init; }

    public string? TranslationOf { get; init; }

    public string? Split { get; init; }

    public string? Rights { get; init; }

    public string? License { get; init; }

    [JsonPropertyName("sha256")]
    public required string Sha256 { get; init; }
}
