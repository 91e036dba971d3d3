using System.Globalization;
using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>anyOf</c> (Core 10.2.1.2).</summary>
internal sealed class AnyOfKeyword(KeywordSource source, SchemaNode[] schemas) : Keyword(source)
{
    public static KeywordDefinition Definition { get; } = new("anyOf", Vocabularies.Applicator, Read, Subschemas.Array, Order: 1);

    public SchemaNode[] Schemas { get; } = schemas;

    public override bool IsInPlace => true;

    public override string Path(int step) => string.Create(CultureInfo.InvariantCulture, $"anyOf/{step}");

    public override bool Evaluate(Run run, int at)
    {
        var isValid = false;
        for (var i = 0; i < Schemas.Length; i++)
        {
            isValid |= run.Apply(this, i, Schemas[i], at);
            // Later branches still matter to whoever reads annotations, or what was evaluated.
            if (isValid && !run.Annotates && !run.IsTracking(at)) return true;
        }
        if (isValid) return true;
        if (!run.StopsAtFirst) run.LoseBranches();
        return run.Fail(this, at);
    }

    public override FaultText Describe(JsonTape tape, Fault fault) =>
        new($"is {ValueText.Of(tape, fault.Instance)}, which fits none of the {ValueText.Count(Schemas.Length, "alternative")}", "one that fits");

    static AnyOfKeyword? Read(KeywordSource source) => source.SchemaArray() is { } schemas ? new AnyOfKeyword(source, schemas) : null;
}
