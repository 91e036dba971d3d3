using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Json;
using FactCheck.JsonSchema.Keywords;

namespace FactCheck.JsonSchema.Explaining;

/// <summary>Of alternatives that all failed, the one that was meant; or, where the value is equally far from several, what they ask for together.</summary>
internal static class BranchChoice
{
    const int MaxShown = 12;

    /// <summary>Either a branch to explain in its own words, or a cause made of several.</summary>
    public static (Unit? Branch, Cause? Merged) Among(JsonTape tape, TapePaths paths, Fault fault, Unit[] branches)
    {
        var faults = branches.Select(b => (Branch: b, Faults: Leaves(b).ToArray())).ToArray();
        var scores = faults.Select(b => Score(tape, paths, fault.Instance, b.Faults)).ToArray();
        var best = scores.Min();
        var nearest = faults.Where((_, i) => scores[i] == best).ToArray();
        if (nearest.Length == 1) return (nearest[0].Branch, null);
        return Merge(tape, fault, nearest.Select(n => n.Faults)) is { } merged ? (null, merged) : (nearest[0].Branch, null);
    }

    /// <summary>
    /// How far a branch is from the value, less is nearer: the wrong kind of value is furthest, then a member whose fixed value tells
    /// branches apart (<c>"label": "claim"</c>), then the number of faults.
    /// </summary>
    static int Score(JsonTape tape, TapePaths paths, int instance, Fault[] faults)
    {
        var score = 0;
        foreach (var fault in faults)
        {
            var isSelf = fault.Instance == instance;
            score += fault.Keyword switch
            {
                TypeKeyword when isSelf => 10_000,
                ConstKeyword or EnumKeyword when isSelf => HasKindOf(tape, fault) ? 10 : 10_000,
                ConstKeyword or EnumKeyword when !isSelf && paths.Parent(fault.Instance) == instance => 100,
                RequiredKeyword when isSelf => 2,
                _ => 1,
            };
        }
        return score;
    }

    /// <summary>Whether some allowed value is at least of the kind of the one found.</summary>
    static bool HasKindOf(JsonTape tape, Fault fault)
    {
        var schema = fault.Keyword.Schema.Document.Tape;
        int[] values = fault.Keyword is EnumKeyword choice ? choice.Values : [fault.Keyword.Value];
        return values.Any(v => schema.Kind(v) == tape.Kind(fault.Instance));
    }

    static Cause? Merge(JsonTape tape, Fault fault, IEnumerable<Fault[]> branches)
    {
        var all = branches.ToArray();
        if (all.Any(f => f.Length == 0)) return null;
        var firsts = all.Select(f => f[0]).ToArray();
        var instance = firsts[0].Instance;
        if (firsts.Any(f => f.Instance != instance)) return null;
        if (firsts.All(f => f.Keyword is RequiredKeyword)) return MergeMissing(fault, all);
        if (!firsts.All(f => f.Keyword is TypeKeyword or ConstKeyword or EnumKeyword)) return null;
        var texts = firsts.Select(f => f.Keyword.Describe(tape, f)).ToArray();
        var allowed = OneOf([.. texts.Select(t => t.Allowed.StartsWith("one of ", StringComparison.Ordinal) ? t.Allowed["one of ".Length..] : t.Allowed).Distinct()]);
        // Of kinds, say which values; the nearest of all branches is the nearest of the first that has one.
        var found = firsts.All(f => f.Keyword is TypeKeyword) ? texts[0].Found : $"is {ValueText.Of(tape, instance)}";
        var text = new FaultText(found, allowed, NearestOf(tape, firsts) ?? texts.Select(t => t.Nearest).FirstOrDefault(n => n is not null));
        return new Cause(firsts[0].Keyword, instance, 0, text, null, fault.Keyword.Location);
    }

    static string? NearestOf(JsonTape tape, Fault[] faults)
    {
        if (tape.Kind(faults[0].Instance) != JsonKind.String) return null;
        var values = faults.SelectMany(f => f.Keyword switch
        {
            EnumKeyword choice => choice.Values.Select(v => (f.Keyword.Schema.Document.Tape, v)),
            ConstKeyword constant => [(constant.Schema.Document.Tape, constant.Value)],
            _ => [],
        });
        return Nearest.Of(tape, faults[0].Instance, values.Where(v => v.Item1.Kind(v.Item2) == JsonKind.String).Select(v => v.Item1.String(v.Item2))) is { } near ? ValueText.Quote(near) : null;
    }

    static Cause MergeMissing(Fault fault, Fault[][] branches)
    {
        var missing = branches.Select(b => string.Join(" and ",
            b.Where(f => f.Keyword is RequiredKeyword).Select(f => ValueText.Quote(((RequiredKeyword)f.Keyword).Names[f.Detail])))).Distinct().ToArray();
        var isOne = fault.Keyword is OneOfKeyword;
        var text = new FaultText($"lacks {OneOf(missing)}", isOne ? "exactly one of them" : "at least one of them");
        return new Cause(fault.Keyword, branches[0][0].Instance, 0, text, null, fault.Keyword.Location);
    }

    static string OneOf(string[] choices) =>
        string.Join(" or ", choices.Take(MaxShown)) + (choices.Length > MaxShown ? $" and {choices.Length - MaxShown} more" : "");

    static IEnumerable<Fault> Leaves(Unit unit)
    {
        if (unit is { IsValid: false, Schema.IsBoolean: true, Via: { } via }) yield return new Fault(via, unit.Instance, 0);
        foreach (var fault in unit.Faults) yield return fault;
        foreach (var child in unit.Children)
        {
            if (child.IsValid || child.Via is IfKeyword or NotKeyword or ContainsKeyword or AnyOfKeyword or OneOfKeyword) continue;
            foreach (var fault in Leaves(child)) yield return fault;
        }
    }
}
