using FactCheck.Annotation.Articles;
using FactCheck.Text.Bidi;

namespace FactCheckTUI.Adding;

/// <summary>What the user says of the articles that are added; null: what the file says, or nothing.</summary>
sealed record GivenMetadata
{
    public ArticleId? Id { get; init; }

    public string? Title { get; init; }

    public string? Language { get; init; }

    public TextDirection? Direction { get; init; }

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    public string? Date { get; init; }

    public string? Story { get; init; }

    public ArticleId? TranslationOf { get; init; }
}
