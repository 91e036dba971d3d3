using FactCheck.Annotation.Articles;

namespace FactCheck.Storage;

/// <summary>What came of adding an article.</summary>
public abstract record AddOutcome
{
    AddOutcome()
    {
    }

    /// <summary>It is in the corpus.</summary>
    public sealed record Added(ArticleId Id) : AddOutcome;

    /// <summary>An article of that id and the same text was there already; nothing changed.</summary>
    public sealed record Unchanged(ArticleId Id) : AddOutcome;

    /// <summary>An article of that id with another text is there; nothing changed.</summary>
    public sealed record Occupied(ArticleId Id) : AddOutcome;

    /// <summary>An article whose id differs only in case is there; nothing changed. On file systems that fold case both would be one file.</summary>
    public sealed record CaseDiffers(ArticleId Id, ArticleId Present) : AddOutcome;

    /// <summary>It could not be written.</summary>
    public sealed record Failed(string Reason) : AddOutcome;
}
