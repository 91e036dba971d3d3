using System.Collections.Immutable;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Json;
using FactCheck.JsonSchema.Keywords;

namespace FactCheck.JsonSchema.Explaining;

/// <summary>
/// Turns the tree of failed schemas into one explanation per cause: of alternatives the one that was meant, of several faults of one value
/// the first that matters, of an unknown member and the missing one that it was meant to be a single slip.
/// </summary>
internal sealed class Explainer
{
    readonly List<Cause> _causes = [];
    readonly JsonTape _tape;
    readonly EvaluateOptions _options;
    readonly TapePaths _paths;
    readonly Places _places;

    public Explainer(JsonTape tape, EvaluateOptions options)
    {
        (_tape, _options, _paths) = (tape, options, new TapePaths(tape));
        _places = new Places(tape, _paths, options.Narrator);
    }

    /// <summary>A text that could not be evaluated at all.</summary>
    public static Explanation Of(JsonFault fault, ReadOnlySpan<byte> utf8) =>
        new(fault.Code, "", TextPosition.Of(utf8, Math.Min(fault.Offset, utf8.Length)), null, "", fault.Message.TrimEnd('.'), "", null, "");

    public ImmutableArray<Explanation> Explain(Unit root)
    {
        Visit(root, null);
        var causes = CauseSelection.OnePerFault(_tape, _paths, _causes);
        if (causes.Count == 0) causes = [new Cause(null, 0, 0, new FaultText("does not satisfy the schema", ""), null, root.Schema.Location)];
        var max = _options.Limits.MaxExplanations;
        var explanations = causes.Take(max).Select(Explain).ToList();
        if (causes.Count > max)
        {
            var last = causes[max];
            explanations.Add(new Explanation("limit.explanations", "", _places.Position(last), null, "", $"There are more problems: {causes.Count - max} from here on",
                "that those above are mended first", null, ""));
        }
        return [.. explanations];
    }

    Explanation Explain(Cause cause)
    {
        var (subject, place) = _places.Describe(cause.Instance);
        var allowed = cause.Because is null ? cause.Text.Allowed : $"{cause.Text.Allowed}, because {cause.Because}";
        return new Explanation(cause.Keyword?.Name ?? "false", _paths.Pointer(cause.Instance), _places.Position(cause), subject, place, cause.Text.Found, allowed,
            cause.Text.Nearest, cause.Location)
        {
            Missing = cause.Keyword is RequiredKeyword required ? required.Names[cause.Detail] : null,
        };
    }

    void Visit(Unit unit, string? because)
    {
        if (unit.Schema.IsBoolean)
        {
            var text = unit.Via?.DescribeForbidden(_tape, unit.Instance) ?? new FaultText($"is {ValueText.Of(_tape, unit.Instance)}", "nothing: the schema is false");
            _causes.Add(new Cause(unit.Via, unit.Instance, 0, text, because, unit.Schema.Location));
            return;
        }
        foreach (var fault in unit.Faults)
        {
            if (fault.Keyword is AnyOfKeyword or OneOfKeyword) VisitBranches(unit, fault, because);
            else Add(fault, because);
        }
        foreach (var child in unit.Children)
        {
            if (child.IsValid || child.Via is AnyOfKeyword or OneOfKeyword or IfKeyword or NotKeyword or ContainsKeyword) continue;
            Visit(child, child.Via is ThenKeyword ? SchemaWords.DescribeCondition(unit.Schema) ?? because : because);
        }
    }

    void VisitBranches(Unit unit, Fault fault, string? because)
    {
        var branches = unit.Children.Where(c => c.Via == fault.Keyword && !c.IsValid).ToArray();
        if (fault is { Keyword: OneOfKeyword, Detail: > 1 } || branches.Length == 0)
        {
            Add(fault, because);
            return;
        }
        var choice = BranchChoice.Among(_tape, _paths, fault, branches);
        if (choice.Merged is { } merged) _causes.Add(merged with { Because = because });
        else Visit(choice.Branch!, because);
    }

    void Add(Fault fault, string? because) =>
        _causes.Add(new Cause(fault.Keyword, fault.Instance, fault.Detail, fault.Keyword.Describe(_tape, fault), because, fault.Keyword.Location));
}
