using FactCheck.JsonSchema.Json;
using FactCheck.JsonSchema.Keywords;

namespace FactCheck.JsonSchema.Explaining;

/// <summary>Keeps of the causes that are one fault the one that says most.</summary>
internal static class CauseSelection
{
    /// <summary>In document order.</summary>
    public static IReadOnlyList<Cause> OnePerFault(JsonTape tape, TapePaths paths, IReadOnlyList<Cause> causes)
    {
        var kept = new List<Cause>();
        foreach (var atOne in causes.GroupBy(c => c.Instance).OrderBy(g => g.Key))
        {
            var distinct = atOne.DistinctBy(c => (c.Text.Found, c.Keyword?.Name is "required" ? c.Detail : 0)).ToList();
            if (tape.Kind(atOne.Key) is not (JsonKind.Object or JsonKind.Array)) distinct = [distinct.MinBy(Rank)!];
            else if (distinct.Any(c => Rank(c) <= 1)) distinct = [distinct.MinBy(Rank)!];
            kept.AddRange(distinct);
        }
        var unknown = kept.Where(c => c.IsUnknownMember).ToLookup(c => paths.Parent(c.Instance));
        return [.. kept.Where(c => !IsMisspelt(c, unknown))];
    }

    /// <summary>A value of the wrong kind breaks every other rule too; one that is not among the allowed ones breaks their pattern.</summary>
    static int Rank(Cause cause) => cause switch
    {
        { IsUnknownMember: true } => 0,
        { Keyword: TypeKeyword } => 1,
        { Keyword: ConstKeyword or EnumKeyword } => 2,
        _ => 3,
    };

    /// <summary>True of a missing member that an unknown one beside it was probably meant to be: that one says so.</summary>
    static bool IsMisspelt(Cause cause, ILookup<int, Cause> unknown)
    {
        if (cause.Keyword is not RequiredKeyword required) return false;
        var missing = ValueText.Quote(required.Names[cause.Detail]);
        return unknown[cause.Instance].Any(c => c.Text.Nearest == missing);
    }
}
