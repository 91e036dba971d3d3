using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Keywords;

/// <summary>A keyword that compares a number with its value, exactly.</summary>
internal abstract class NumberBound(KeywordSource source, string words) : Keyword(source)
{
    public override JsonKinds AppliesTo => JsonKinds.Number;

    /// <summary>Whether a number that compares so with the bound (below 0: it is smaller) is allowed.</summary>
    protected abstract bool Allows(int comparison);

    public override bool IsLeaf => true;

    public override bool Evaluate(Run run, int at)
    {
        ref readonly var node = ref run.Tape.Nodes[at];
        ref readonly var bound = ref SchemaTape.Nodes[Value];
        var comparison = node.IsSmallInteger && bound.IsSmallInteger
            ? ((long)node.Key).CompareTo((long)bound.Key)
            : new ExactNumber(run.Tape.Text(at)).CompareTo(new ExactNumber(SchemaTape.Text(Value)));
        return Allows(comparison) || run.Fail(this, at);
    }

    public override FaultText Describe(JsonTape tape, Fault fault) =>
        new($"is {ValueText.Of(tape, fault.Instance)}", string.Format(System.Globalization.CultureInfo.InvariantCulture, words, ValueText.Of(SchemaTape, Value)));

    protected static bool IsNumber(KeywordSource source) => source.Expect(JsonKind.Number, "a number");
}
