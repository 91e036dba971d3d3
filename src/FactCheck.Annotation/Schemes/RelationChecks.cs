using System.Collections.Immutable;

namespace FactCheck.Annotation.Schemes;

/// <summary>What must hold of the relations of a scheme.</summary>
sealed class RelationChecks(ImmutableArray<SchemeProblem>.Builder problems, ImmutableArray<string> labels)
{
    readonly HashSet<string> _types = [];

    public void Check(IEnumerable<RelationDefinition> relations)
    {
        foreach (var relation in relations) Check(relation, $"/relations/{relation.Type}");
    }

    void Check(RelationDefinition relation, string location)
    {
        if (!SchemeNames.IsValid(relation.Type)) problems.Add(new(location, SchemeNames.Problem("relation", relation.Type)));
        else if (!_types.Add(relation.Type)) problems.Add(new(location, $"Two relations are of the type {relation.Type}; rename one."));
        CheckEnds(relation.From, location + "/from");
        CheckEnds(relation.To, location + "/to");
        if (relation.Maximum < 1)
            problems.Add(new(location + "/maximum", $"A maximum of {relation.Maximum} allows no {relation.Type}; give 1 or more, or none for any number."));
        AttributeChecks.Check(relation.Attributes, location, problems);
    }

    void CheckEnds(ImmutableArray<string> ends, string location)
    {
        if (ends.IsDefaultOrEmpty) problems.Add(new(location, "No label is listed at this end; list at least one."));
        foreach (var end in ends.IsDefault ? [] : ends)
        {
            if (labels.Contains(end)) continue;
            var nearest = NearestName.Of(end, labels) is { } name ? $"did you mean {name}?" : "add the label or remove it here.";
            problems.Add(new(location, $"There is no label {end}; {nearest}"));
        }
    }
}
