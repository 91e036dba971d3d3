using System.Collections.Immutable;

namespace FactCheck.Annotation.Schemes;

/// <summary>
/// Labels, attributes and relations that a corpus is annotated with. Built by <see cref="SchemeBuilder"/>, which checks that names and keys are
/// unique. Compared by reference.
/// </summary>
public sealed class Scheme
{
    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Semantic version.</summary>
    public required string Version { get; init; }

    /// <summary>Lower-case hexadecimal SHA-256 of the scheme file's bytes.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Labels in the order of the footer.</summary>
    public required ImmutableArray<LabelDefinition> Labels { get; init; }

    /// <summary>Types of relations.</summary>
    public required ImmutableArray<RelationDefinition> Relations { get; init; }

    /// <summary>The label of that name, or null.</summary>
    public LabelDefinition? Label(string name)
    {
        foreach (var label in Labels)
            if (label.Name == name) return label;
        return null;
    }

    /// <summary>The relation of that type, or null.</summary>
    public RelationDefinition? Relation(string type)
    {
        foreach (var relation in Relations)
            if (relation.Type == type) return relation;
        return null;
    }

    /// <summary>Types that may lead from a span of one label to a span of another.</summary>
    public IEnumerable<RelationDefinition> Between(string from, string to) =>
        Relations.Where(r => r.From.Contains(from) && r.To.Contains(to));
}
