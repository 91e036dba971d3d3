using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Explaining;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>not</c> (Core 10.2.1.4).</summary>
internal sealed class NotKeyword(KeywordSource source, SchemaNode schema) : Keyword(source)
{
    public static KeywordDefinition Definition { get; } = new("not", Vocabularies.Applicator, Read, Subschemas.One, Order: 1);

    public SchemaNode Negated { get; } = schema;

    public override bool IsInPlace => true;

    public override bool Evaluate(Run run, int at) => !run.Apply(this, -1, Negated, at) || run.Fail(this, at);

    public override FaultText Describe(JsonTape tape, Fault fault) =>
        new($"is {ValueText.Of(tape, fault.Instance)}", SchemaWords.Describe(Negated) is { } words ? $"anything but {words}" : "a value that the schema does not exclude");

    static NotKeyword Read(KeywordSource source) => new(source, source.Subschema(source.Value));
}
