using System.Collections.Immutable;
using FactCheck.Annotation.Layers;

namespace FactCheck.Annotation.Anchoring;

/// <summary>A span as its file records it, over a text that is no longer the article's. No structural equality.</summary>
public sealed record RecordedSpan
{
    /// <summary>Unique within its layer.</summary>
    public required string Id { get; init; }

    /// <summary>Name of its label in the scheme.</summary>
    public required string Label { get; init; }

    /// <summary>Its pieces in the old text, in order and apart, in code points; at least one.</summary>
    public required ImmutableArray<CodePointRange> Pieces { get; init; }

    /// <summary>The old text from the start of the first piece to the end of the last.</summary>
    public required string Quote { get; init; }

    /// <summary>Up to 20 code points before the span; fewer only where the old text began.</summary>
    public required string Prefix { get; init; }

    /// <summary>Up to 20 code points after the span; fewer only where the old text ended.</summary>
    public required string Suffix { get; init; }

    /// <summary>Its attributes.</summary>
    public AttributeValues Attributes { get; init; } = AttributeValues.Empty;

    /// <summary>How it came about.</summary>
    public SpanOrigin Origin { get; init; }

    /// <summary>When it was made (UTC).</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>When it was last changed (UTC).</summary>
    public required DateTimeOffset Modified { get; init; }

    /// <summary>The annotator's note; null: none.</summary>
    public string? Note { get; init; }

    /// <summary>From the first piece to the last.</summary>
    public CodePointRange Hull => new(Pieces[0].Start, Pieces[^1].End);

    /// <summary>The span at a place of the article as it is now.</summary>
    public Span At(Extent place) => new()
    {
        Id = Id,
        Label = Label,
        Extent = place,
        Attributes = Attributes,
        Origin = Origin,
        Created = Created,
        Modified = Modified,
        Note = Note,
    };
}
