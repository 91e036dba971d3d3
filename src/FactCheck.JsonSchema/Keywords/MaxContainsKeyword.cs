using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>maxContains</c> (Validation 6.4.4): nothing without <c>contains</c>.</summary>
internal sealed class MaxContainsKeyword(KeywordSource source, SchemaNode wanted, int max) : Keyword(source)
{
    public static KeywordDefinition Definition { get; } = new("maxContains", Vocabularies.Validation, Read, Order: 1);

    public override JsonKinds AppliesTo => JsonKinds.Array;

    /// <summary>The detail of a fault is how many items fit.</summary>
    public override bool Evaluate(Run run, int at)
    {
        var fitting = 0;
        var end = run.Tape.Next(at);
        for (var item = at + 1; item < end; item = run.Tape.Next(item))
        {
            if (!run.Test(wanted, item)) continue;
            if (++fitting > max && run.StopsAtFirst) return false;
        }
        return fitting <= max || run.Fail(this, at, fitting);
    }

    public override FaultText Describe(JsonTape tape, Fault fault) =>
        new($"has {ValueText.Count(fault.Detail, "item")} that fit \"contains\"", $"at most {max}");

    static MaxContainsKeyword? Read(KeywordSource source)
    {
        var wanted = source.Sibling("contains"u8);
        return source.Count() is { } max && wanted >= 0 ? new MaxContainsKeyword(source, source.Subschema(wanted), max) : null;
    }
}
