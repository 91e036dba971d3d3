using System.Collections.Immutable;
using System.Diagnostics;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Json;
using FactCheck.JsonSchema.Keywords;

namespace FactCheck.JsonSchema.Explaining;

/// <summary>
/// Turns the tree of failed schemas into one explanation per cause: of alternatives the one that was meant, of several faults of one value
/// the first that matters, of an unknown member and the missing one that it was meant to be a single slip. What would take too long, or too much memory, is
/// left out, and it is said that there is more.
/// </summary>
internal sealed class Explainer
{
    /// <summary>Characters of the places of all explanations: of a name of a megabyte a few can be told.</summary>
    const int MaxPlaces = 4_000_000;

    readonly List<Cause> _causes = [];
    readonly JsonTape _tape;
    readonly EvaluateOptions _options;
    readonly TapePaths _paths;
    readonly Places _places;
    readonly long _deadline;
    bool _isCut;

    /// <summary>Prepares a tape.</summary>
    /// <param name="tape">The instance.</param>
    /// <param name="options">How to explain.</param>
    /// <param name="deadline">A time stamp: what was put in words until then is explained.</param>
    public Explainer(JsonTape tape, EvaluateOptions options, long deadline)
    {
        (_tape, _options, _paths, _deadline) = (tape, options, new TapePaths(tape), deadline);
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
        var explanations = ImmutableArray.CreateBuilder<Explanation>();
        var places = 0L;
        foreach (var cause in causes)
        {
            if (explanations.Count == _options.Limits.MaxExplanations || places > MaxPlaces)
            {
                explanations.Add(MoreFrom(cause));
                return explanations.ToImmutable();
            }
            var explanation = Explain(cause);
            explanations.Add(explanation);
            places += explanation.InstancePointer.Length + explanation.SchemaLocation.Length;
        }
        if (_isCut) explanations.Add(MoreFrom(causes[^1]));
        return explanations.ToImmutable();
    }

    Explanation MoreFrom(Cause cause) =>
        new("limit.explanations", "", _places.Position(cause), null, "", "There are more problems from here on", "that those above are mended first", null, "");

    // The first cause is told however long it took to find.
    bool IsCut() => _isCut |= _causes.Count > 0 && Stopwatch.GetTimestamp() > _deadline;

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
        if (IsCut()) return;
        if (unit.Schema.IsBoolean)
        {
            var text = unit.Via?.DescribeForbidden(_tape, unit.Instance) ?? new FaultText($"is {ValueText.Of(_tape, unit.Instance)}", "nothing: the schema is false");
            _causes.Add(new Cause(unit.Via, unit.Instance, 0, text, because, unit.Schema.Location));
            return;
        }
        foreach (var fault in unit.Faults)
        {
            if (IsCut()) return;
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
