using FactCheck.JsonSchema.Patterns;

namespace FactCheck.JsonSchema.Evaluating;

internal sealed partial class Run
{
    readonly PatternScratch _scratch = new();

    /// <summary>Whether a pattern matches anywhere in the string or name at a node; false, and exceeded, where finding out takes too long.</summary>
    public bool Matches(EcmaPattern pattern, int at)
    {
        if (!Spend(1 + Tape.Nodes[at].Length / 16)) return false;
        var budget = Math.Min(_work, PatternBudget);
        var before = budget;
        var matches = pattern.IsMatch(Tape.Text(at), _scratch, ref budget);
        if (matches is null) return Exceed("limit.pattern", at, $"The pattern {pattern.Source} takes too long on this string. Write it without nested repetition.");
        if (before != budget) Spend((int)(before - budget));
        return matches.Value;
    }
}
