using System.Collections.Immutable;
using FactCheck.Annotation.Articles;
using FactCheck.Formats;

namespace FactCheck.Workbench.Sessions;

/// <summary>What came of opening an article for annotation.</summary>
public abstract record SessionOpening
{
    SessionOpening()
    {
    }

    /// <summary>Open. Compared by reference.</summary>
    public sealed record Opened(ArticleSession Session) : SessionOpening;

    /// <summary>The text is another than the one that was annotated: first it is decided where spans belong. Compared by reference.</summary>
    public sealed record Revised(RevisedArticle Article) : SessionOpening;

    /// <summary>It cannot be opened; nothing was changed. Compared by reference.</summary>
    /// <param name="Id">The article.</param>
    /// <param name="Problems">At least one.</param>
    public sealed record Refused(ArticleId Id, ImmutableArray<FormatProblem> Problems) : SessionOpening;
}
