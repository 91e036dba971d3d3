using System.Collections.Immutable;

namespace FactCheck.Annotation.Schemes;

/// <summary>One label of a scheme. Compared by reference.</summary>
public sealed class LabelDefinition
{
    /// <summary>Name as stored.</summary>
    public required string Name { get; init; }

    /// <summary>Name as shown.</summary>
    public required string Title { get; init; }

    /// <summary>The key that tags with it; unique in the scheme and free in the workbench.</summary>
    public required char Key { get; init; }

    /// <summary>Colour name: red, green, yellow, blue, magenta, cyan, or white.</summary>
    public required string Colour { get; init; }

    /// <summary>What the key takes without a selection.</summary>
    public NaturalUnit Unit { get; init; } = NaturalUnit.Word;

    /// <summary>True for helper spans that are no training target.</summary>
    public bool Auxiliary { get; init; }

    /// <summary>Definition in one sentence; null: none.</summary>
    public string? Description { get; init; }

    /// <summary>Its attributes, then those common to all labels, in the order of the form.</summary>
    public ImmutableArray<AttributeDefinition> Attributes { get; init; } = [];
}
