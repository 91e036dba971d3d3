using System.Collections.Immutable;

namespace FactCheck.Annotation.Schemes;

/// <summary>What must hold of the labels of a scheme.</summary>
sealed class LabelChecks(ImmutableArray<SchemeProblem>.Builder problems, IReadOnlyDictionary<char, string> reserved)
{
    static readonly ImmutableArray<string> Colours = ["red", "green", "yellow", "blue", "magenta", "cyan", "white"];

    readonly Dictionary<char, string> _keys = [];
    readonly HashSet<string> _names = [];

    public void Check(IEnumerable<LabelDefinition> labels)
    {
        foreach (var label in labels) Check(label, $"/labels/{label.Name}");
    }

    void Check(LabelDefinition label, string location)
    {
        if (!SchemeNames.IsValid(label.Name)) problems.Add(new(location, SchemeNames.Problem("label", label.Name)));
        else if (!_names.Add(label.Name)) problems.Add(new(location, $"Two labels are named {label.Name}; rename one."));
        if (string.IsNullOrWhiteSpace(label.Title))
            problems.Add(new(location + "/title", $"The label {label.Name} has an empty title; name it as it is to be shown."));
        if (!Colours.Contains(label.Colour))
            problems.Add(new(location + "/colour", $"The colour {label.Colour} is not known; expected one of {string.Join(", ", Colours)}."));
        CheckKey(label, location + "/key");
        AttributeChecks.Check(label.Attributes, location, problems);
    }

    void CheckKey(LabelDefinition label, string location)
    {
        if (!SchemeNames.IsKey(label.Key))
            problems.Add(new(location, $"The key of {label.Name} is no printable character; take a letter or a digit."));
        else if (reserved.TryGetValue(label.Key, out var command))
            problems.Add(new(location, $"The key {label.Key} of {label.Name} is the workbench's ({command}); take another."));
        else if (!_keys.TryAdd(label.Key, label.Name))
            problems.Add(new(location, $"The key {label.Key} of {label.Name} is also that of {_keys[label.Key]}; change one."));
    }
}
