using System.Collections.Immutable;
using FactCheck.Annotation.Articles;

namespace FactCheckTUI.Adding;

/// <summary>What came of one source file.</summary>
abstract record IntakeResult
{
    IntakeResult()
    {
    }

    /// <summary>It is in the corpus. Compared by reference.</summary>
    public sealed record Added(string Path, ArticleMetadata Metadata, ImmutableArray<string> Notices) : IntakeResult;

    /// <summary>It was there already, with the same text.</summary>
    public sealed record Unchanged(string Path, ArticleId Id) : IntakeResult;

    /// <summary>It was not taken; the reason says what to do and is not made safe.</summary>
    public sealed record Failed(string Path, string Reason) : IntakeResult;
}
