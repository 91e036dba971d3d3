using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>minLength</c> (Validation 6.3.2), in code points.</summary>
internal sealed class MinLengthKeyword(KeywordSource source, int min) : Keyword(source)
{
    public static KeywordDefinition Definition { get; } =
        new("minLength", Vocabularies.Validation, s => s.Count() is { } min ? new MinLengthKeyword(s, min) : null);

    public override JsonKinds AppliesTo => JsonKinds.Text;

    public override bool IsLeaf => true;

    public override bool Evaluate(Run run, int at)
    {
        if (!run.SpendOn(at)) return false;
        // A code point takes one to four bytes.
        var bytes = run.Tape.Nodes[at].Length;
        return (bytes >= 4L * min || (bytes >= min && CodePoints.Count(run.Tape.Text(at)) >= min)) || run.Fail(this, at);
    }

    public override FaultText Describe(JsonTape tape, Fault fault)
    {
        var length = CodePoints.Count(tape.Text(fault.Instance));
        return new(length == 0 ? "is empty" : $"has {ValueText.Count(length, "character")}", $"at least {ValueText.Count(min, "character")}");
    }
}
