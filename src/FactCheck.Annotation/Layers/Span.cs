namespace FactCheck.Annotation.Layers;

/// <summary>One labelled span of an article. Offsets are UTF-16 code units of the article's text.</summary>
public sealed record Span
{
    /// <summary>Unique within its layer: <c>s1</c>, <c>s2</c>, …</summary>
    public required string Id { get; init; }

    /// <summary>Name of its label in the scheme.</summary>
    public required string Label { get; init; }

    /// <summary>What it covers.</summary>
    public required Extent Extent { get; init; }

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
}
