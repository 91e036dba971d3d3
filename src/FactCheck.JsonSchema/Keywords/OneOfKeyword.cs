using System.Globalization;
using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>oneOf</c> (Core 10.2.1.3).</summary>
internal sealed class OneOfKeyword(KeywordSource source, SchemaNode[] schemas) : Keyword(source)
{
    public static KeywordDefinition Definition { get; } = new("oneOf", Vocabularies.Applicator, Read, Subschemas.Array, Order: 1);

    public SchemaNode[] Schemas { get; } = schemas;

    public override bool IsInPlace => true;

    public override string Path(int step) => string.Create(CultureInfo.InvariantCulture, $"oneOf/{step}");

    /// <summary>The detail of a fault is how many alternatives fit: 0, 2 or more.</summary>
    public override bool Evaluate(Run run, int at)
    {
        var fitting = 0;
        for (var i = 0; i < Schemas.Length; i++)
        {
            if (run.Apply(this, i, Schemas[i], at)) fitting++;
            if (fitting > 1 && run.StopsAtFirst) return false;
        }
        if (fitting == 1) return true;
        if (!run.StopsAtFirst) run.LoseBranches();
        return run.Fail(this, at, fitting);
    }

    public override FaultText Describe(JsonTape tape, Fault fault)
    {
        var value = ValueText.Of(tape, fault.Instance);
        return fault.Detail == 0
            ? new($"is {value}, which fits none of the {ValueText.Count(Schemas.Length, "alternative")}", "one that fits exactly one")
            : new($"is {value}, which fits {fault.Detail} of the {ValueText.Count(Schemas.Length, "alternative")} at once", "one that fits exactly one");
    }

    static OneOfKeyword? Read(KeywordSource source) => source.SchemaArray() is { } schemas ? new OneOfKeyword(source, schemas) : null;
}
