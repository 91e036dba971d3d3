using System.Collections.Immutable;

namespace FactCheck.Annotation.Schemes;

/// <summary>One type of relation. Compared by reference.</summary>
public sealed class RelationDefinition
{
    /// <summary>Name as stored.</summary>
    public required string Type { get; init; }

    /// <summary>Labels at which it may begin.</summary>
    public required ImmutableArray<string> From { get; init; }

    /// <summary>Labels at which it may end.</summary>
    public required ImmutableArray<string> To { get; init; }

    /// <summary>Most relations of this type from one span; null: any number.</summary>
    public int? Maximum { get; init; }

    /// <summary>True where it may end in another article.</summary>
    public bool CrossArticle { get; init; }

    /// <summary>What it states; null: none.</summary>
    public string? Description { get; init; }

    /// <summary>Attributes of the relation itself.</summary>
    public ImmutableArray<AttributeDefinition> Attributes { get; init; } = [];
}
