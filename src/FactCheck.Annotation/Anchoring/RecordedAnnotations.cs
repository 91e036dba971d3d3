using System.Collections.Immutable;
using FactCheck.Annotation.Layers;

namespace FactCheck.Annotation.Anchoring;

/// <summary>Everything that a file records about a text that is no longer the article's. No structural equality.</summary>
public sealed record RecordedAnnotations
{
    /// <summary>The spans in document order.</summary>
    public required ImmutableArray<RecordedSpan> Spans { get; init; }

    /// <summary>The relations.</summary>
    public ImmutableArray<Relation> Relations { get; init; } = [];

    /// <summary>How far the work was.</summary>
    public LayerStatus Status { get; init; }

    /// <summary>Why it was complete although problems were left; null: no such reason.</summary>
    public string? StatusReason { get; init; }

    /// <summary>Length of the old text in code points.</summary>
    public required int Length { get; init; }

    /// <summary>The old text; null: it was not kept.</summary>
    public string? Text { get; init; }
}
