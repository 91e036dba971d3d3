using FactCheck.JsonSchema.Patterns;

namespace FactCheck.JsonSchema.Evaluating;

internal sealed partial class Run
{
    /// <summary>Whether a pattern matches anywhere in the string or name at a node.</summary>
    public bool Matches(EcmaPattern pattern, int at) => pattern.IsMatch(Tape.Text(at));
}
