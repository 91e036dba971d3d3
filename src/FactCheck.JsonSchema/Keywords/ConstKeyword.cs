using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>const</c> (Validation 6.1.3).</summary>
internal sealed class ConstKeyword(KeywordSource source) : Keyword(source)
{
    public static KeywordDefinition Definition { get; } = new("const", Vocabularies.Validation, s => new ConstKeyword(s));

    public override bool IsLeaf => true;

    public override bool Evaluate(Run run, int at) =>
        run.SpendOn(at) && (JsonEquality.Equal(run.Tape, at, SchemaTape, Value) || run.Fail(this, at));

    public override FaultText Describe(JsonTape tape, Fault fault) =>
        new($"is {ValueText.Of(tape, fault.Instance)}", ValueText.Of(SchemaTape, Value));
}
