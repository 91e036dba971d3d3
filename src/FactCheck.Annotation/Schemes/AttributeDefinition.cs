using System.Collections.Immutable;

namespace FactCheck.Annotation.Schemes;

/// <summary>One attribute of a label or relation. Compared by reference: <see cref="Choices"/> has no structural equality.</summary>
public sealed partial class AttributeDefinition
{
    /// <summary>Name as stored.</summary>
    public required string Name { get; init; }

    /// <summary>Name as shown; never empty.</summary>
    public required string Title { get; init; }

    /// <summary>Kind of value.</summary>
    public required AttributeType Type { get; init; }

    /// <summary>True where an enumeration takes several values.</summary>
    public bool Multiple { get; init; }

    /// <summary>True where a span without it is not complete.</summary>
    public bool Required { get; init; }

    /// <summary>Value that a new span gets; null: none.</summary>
    public string? Default { get; init; }

    /// <summary>The values of an enumeration; else empty.</summary>
    public ImmutableArray<AttributeChoice> Choices { get; init; } = [];

    /// <summary>Least value of an <see cref="AttributeType.Integer"/>.</summary>
    public long? Minimum { get; init; }

    /// <summary>Greatest value of an <see cref="AttributeType.Integer"/>.</summary>
    public long? Maximum { get; init; }

    /// <summary>What it is for, in one sentence; null: none.</summary>
    public string? Description { get; init; }
}
