using FactCheck.Text.Bidi;

namespace FactCheck.Annotation.Articles;

/// <summary>What is known of an article beside its text (<c>articles/&lt;id&gt;.meta.json</c>). Null: not known. Dates are ISO 8601 texts, as given.</summary>
public sealed record ArticleMetadata
{
    /// <summary>The article.</summary>
    public required ArticleId Id { get; init; }

    /// <summary>Headline; not made safe.</summary>
    public string? Title { get; init; }

    /// <summary>BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>Base direction of all paragraphs; null: each by its first strong character.</summary>
    public TextDirection? Direction { get; init; }

    /// <summary>Where it was published.</summary>
    public string? Url { get; init; }

    /// <summary>An archived copy.</summary>
    public string? ArchiveUrl { get; init; }

    /// <summary>Publisher.</summary>
    public string? Publisher { get; init; }

    /// <summary>Author line.</summary>
    public string? Byline { get; init; }

    /// <summary>Agency credited.</summary>
    public string? WireCredit { get; init; }

    /// <summary>Date of publication.</summary>
    public string? DatePublished { get; init; }

    /// <summary>Date of access.</summary>
    public string? DateAccessed { get; init; }

    /// <summary>Groups articles on one story.</summary>
    public string? StoryId { get; init; }

    /// <summary>Groups stories on one event.</summary>
    public string? EventId { get; init; }

    /// <summary>Id of the article that this one translates.</summary>
    public string? TranslationOf { get; init; }

    /// <summary>Dataset split.</summary>
    public string? Split { get; init; }

    /// <summary>Rights in the text.</summary>
    public string? Rights { get; init; }

    /// <summary>Licence of the annotations.</summary>
    public string? License { get; init; }

    /// <summary>Lower-case hexadecimal SHA-256 of the file's bytes.</summary>
    public required string Sha256 { get; init; }
}
