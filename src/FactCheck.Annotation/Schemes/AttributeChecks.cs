using System.Collections.Immutable;
using FactCheck.Annotation.Layers;

namespace FactCheck.Annotation.Schemes;

/// <summary>What must hold of the attributes of a label or relation.</summary>
static class AttributeChecks
{
    // With those of every label not more than a span may have.
    const int Most = AttributeValues.MaxCount * 2 / 5;

    public static void Check(ImmutableArray<AttributeDefinition> attributes, string parent, ImmutableArray<SchemeProblem>.Builder problems)
    {
        if (attributes.Length > Most) problems.Add(new(parent + "/attributes", $"There are {attributes.Length} attributes; at most {Most} are taken. Divide the label."));
        var names = new HashSet<string>();
        foreach (var attribute in attributes)
        {
            var location = $"{parent}/attributes/{attribute.Name}";
            if (!SchemeNames.IsValid(attribute.Name)) problems.Add(new(location, SchemeNames.Problem("attribute", attribute.Name)));
            else if (!names.Add(attribute.Name)) problems.Add(new(location, $"Two attributes are named {attribute.Name}; rename one."));
            if (string.IsNullOrWhiteSpace(attribute.Title))
                problems.Add(new(location + "/title", "The title is empty; name the attribute as it is to be shown."));
            problems.AddRange(OfType(attribute, location));
            problems.AddRange(OfChoices(attribute, location));
            if (attribute.Default is { } value && attribute.Parse(value, out var mismatch) is null)
                problems.Add(new(location + "/default", $"The default of {attribute.Name} is not one of its values: {mismatch!.Message}."));
        }
    }

    static IEnumerable<SchemeProblem> OfType(AttributeDefinition attribute, string location)
    {
        var enumeration = attribute.Type == AttributeType.Enumeration;
        if (enumeration && attribute.Choices.IsEmpty)
            yield return new(location + "/choices", $"The enumeration {attribute.Name} has no choices; list them.");
        if (!enumeration && !attribute.Choices.IsEmpty)
            yield return new(location + "/choices", $"{attribute.Name} has choices but is no enumeration; make it one or remove them.");
        if (!enumeration && attribute.Multiple)
            yield return new(location + "/multiple", $"{attribute.Name} takes several values but is no enumeration; only those do.");
        if (attribute.Type != AttributeType.Integer && (attribute.Minimum ?? attribute.Maximum) is not null)
            yield return new(location, $"{attribute.Name} has bounds but is no whole number; remove them.");
        if (attribute.Minimum > attribute.Maximum)
            yield return new(location + "/minimum", $"The least value of {attribute.Name} is above its greatest; swap them.");
    }

    static IEnumerable<SchemeProblem> OfChoices(AttributeDefinition attribute, string location)
    {
        var values = new HashSet<string>();
        var keys = new Dictionary<char, string>();
        foreach (var choice in attribute.Choices)
        {
            var place = $"{location}/choices/{choice.Value}";
            if (string.IsNullOrWhiteSpace(choice.Value)) yield return new(place, $"A choice of {attribute.Name} is empty; name it.");
            if (!values.Add(choice.Value)) yield return new(place, $"The choice {choice.Value} comes twice; remove one.");
            if (!SchemeNames.IsKey(choice.Key))
                yield return new(place, $"The key of the choice {choice.Value} is no printable character; take a letter or a digit.");
            else if (!keys.TryAdd(choice.Key, choice.Value))
                yield return new(place, $"The key {choice.Key} of the choice {choice.Value} is also that of {keys[choice.Key]}; change one.");
        }
    }
}
