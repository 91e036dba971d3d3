using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>multipleOf</c> (Validation 6.2.1), exactly: 0.0075 is a multiple of 0.0001.</summary>
internal sealed class MultipleOfKeyword(KeywordSource source) : Keyword(source)
{
    public static KeywordDefinition Definition { get; } = new("multipleOf", Vocabularies.Validation, Read);

    public override JsonKinds AppliesTo => JsonKinds.Number;

    public override bool IsLeaf => true;

    public override bool Evaluate(Run run, int at)
    {
        ref readonly var node = ref run.Tape.Nodes[at];
        ref readonly var divisor = ref SchemaTape.Nodes[Value];
        var isMultiple = node.IsSmallInteger && divisor.IsSmallInteger
            ? (long)node.Key % (long)divisor.Key == 0
            : run.Spend(node.Length + divisor.Length) && new ExactNumber(run.Tape.Text(at)).IsMultipleOf(new ExactNumber(SchemaTape.Text(Value)));
        return isMultiple || run.Fail(this, at);
    }

    public override FaultText Describe(JsonTape tape, Fault fault) =>
        new($"is {ValueText.Of(tape, fault.Instance)}", $"a multiple of {ValueText.Of(SchemaTape, Value)}");

    static MultipleOfKeyword? Read(KeywordSource source)
    {
        if (!source.Expect(JsonKind.Number, "a number above 0")) return null;
        var number = new ExactNumber(source.Tape.Text(source.Value));
        if (number.Count > 0 && !number.IsNegative) return new MultipleOfKeyword(source);
        source.Refuse($"is {ValueText.Of(source.Tape, source.Value)}; expected a number above 0");
        return null;
    }
}
