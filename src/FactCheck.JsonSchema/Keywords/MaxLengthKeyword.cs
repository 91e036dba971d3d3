using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>maxLength</c> (Validation 6.3.1), in code points.</summary>
internal sealed class MaxLengthKeyword(KeywordSource source, int max) : Keyword(source)
{
    public static KeywordDefinition Definition { get; } =
        new("maxLength", Vocabularies.Validation, s => s.Count() is { } max ? new MaxLengthKeyword(s, max) : null);

    public override JsonKinds AppliesTo => JsonKinds.Text;

    public override bool IsLeaf => true;

    public override bool Evaluate(Run run, int at)
    {
        if (!run.SpendOn(at)) return false;
        // A code point takes one to four bytes.
        var bytes = run.Tape.Nodes[at].Length;
        return bytes <= max || (bytes <= 4L * max && CodePoints.Count(run.Tape.Text(at)) <= max) || run.Fail(this, at);
    }

    public override FaultText Describe(JsonTape tape, Fault fault) =>
        new($"has {ValueText.Count(CodePoints.Count(tape.Text(fault.Instance)), "character")}", $"at most {max}");
}
