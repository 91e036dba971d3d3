using FactCheck.Annotation.Articles;
using FactCheck.Storage;

namespace FactCheck.Workbench.Articles;

/// <summary>What the list shows of an article; filled in when the row first comes into view.</summary>
sealed class ArticleRow(ArticleId id)
{
    public ArticleId Id { get; } = id;

    /// <summary>Null: not read yet.</summary>
    public ArticleMetadata? Metadata { get; private set; }

    /// <summary>Null: not read yet.</summary>
    public LayerSummary? Summary { get; private set; }

    /// <summary>Problems found when the article was open or checked; null: not known.</summary>
    public int? Problems { get; set; }

    public bool IsRead => Summary is not null;

    public string Title => Metadata?.Title ?? "";

    public void Fill(ArticleMetadata? metadata, LayerSummary summary) => (Metadata, Summary) = (metadata, summary);

    public bool Matches(string filter) =>
        Id.Value.Contains(filter, StringComparison.OrdinalIgnoreCase)
        || Title.Contains(filter, StringComparison.OrdinalIgnoreCase)
        || string.Equals(Metadata?.Language, filter, StringComparison.OrdinalIgnoreCase);
}
