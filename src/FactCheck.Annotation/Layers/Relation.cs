namespace FactCheck.Annotation.Layers;

/// <summary>A typed link from a span of this layer to another span.</summary>
public sealed record Relation
{
    /// <summary>Unique within its layer: <c>r1</c>, <c>r2</c>, …</summary>
    public required string Id { get; init; }

    /// <summary>Its type in the scheme.</summary>
    public required string Type { get; init; }

    /// <summary>Id of the span at which it begins.</summary>
    public required string From { get; init; }

    /// <summary>Where it ends.</summary>
    public required SpanReference To { get; init; }

    /// <summary>Its attributes.</summary>
    public AttributeValues Attributes { get; init; } = AttributeValues.Empty;

    /// <summary>True where it begins or, in this article, ends at the span.</summary>
    public bool Touches(string spanId) => From == spanId || (To.Article is null && To.Span == spanId);

    internal IEnumerable<string> EndsHere()
    {
        yield return From;
        if (To.Article is null && To.Span != From) yield return To.Span;
    }
}
