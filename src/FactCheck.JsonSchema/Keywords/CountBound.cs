using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Keywords;

/// <summary>A keyword that compares the items of an array or the members of an object with a number.</summary>
internal abstract class CountBound(KeywordSource source, int bound) : Keyword(source)
{
    public override bool IsLeaf => true;

    public override bool Evaluate(Run run, int at) => Allows(run.Tape.ChildCount(at), bound) || run.Fail(this, at);

    public override FaultText Describe(JsonTape tape, Fault fault)
    {
        var count = tape.ChildCount(fault.Instance);
        var noun = AppliesTo == JsonKinds.Array ? "item" : "member";
        return new(count == 0 ? "is empty" : $"has {ValueText.Count(count, noun)}", $"{(count < bound ? "at least" : "at most")} {ValueText.Count(bound, noun)}");
    }

    protected abstract bool Allows(int count, int bound);
}
