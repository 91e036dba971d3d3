using System.Collections.Immutable;
using FactCheck.Annotation.Articles;
using FactCheck.Formats;

namespace FactCheck.Storage;

/// <summary>What came of reading an article.</summary>
public abstract record ArticleReading
{
    ArticleReading()
    {
    }

    /// <summary>The article, with what is wrong beside it (metadata missing, hash of the metadata not the text's). Compared by reference.</summary>
    public sealed record Found(Article Article, ImmutableArray<FormatProblem> Remarks) : ArticleReading;

    /// <summary>It cannot be read; the reason says what and where.</summary>
    public sealed record Unusable(FormatProblem Problem) : ArticleReading;
}
