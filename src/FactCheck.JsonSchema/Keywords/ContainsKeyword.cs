using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Explaining;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>contains</c> (Core 10.3.1.3) with its <c>minContains</c>; too many are <see cref="MaxContainsKeyword"/>'s to report.</summary>
internal sealed class ContainsKeyword(KeywordSource source, SchemaNode schema, int min) : Keyword(source)
{
    public static KeywordDefinition Definition { get; } = new("contains", Vocabularies.Applicator, Read, Subschemas.One, Order: 1);

    public SchemaNode Wanted { get; } = schema;

    public override JsonKinds AppliesTo => JsonKinds.Array;

    /// <summary>The detail of a fault is how many items fit.</summary>
    public override bool Evaluate(Run run, int at)
    {
        var fitting = 0;
        var tracks = run.IsTracking(at);
        var indexes = run.Annotates ? new List<int>() : null;
        var end = run.Tape.Next(at);
        for (int item = at + 1, index = 0; item < end; item = run.Tape.Next(item), index++)
        {
            if (!run.Apply(this, -1, Wanted, item)) continue;
            fitting++;
            indexes?.Add(index);
            if (tracks) run.Mark(item);
            else if (fitting >= min && run.StopsAtFirst) return true;
        }
        indexes?.Sort();
        if (fitting >= min && indexes is not null)
            run.Annotate(this, indexes.Count == run.Tape.ChildCount(at) ? "true" : $"[{string.Join(',', indexes)}]");
        return fitting >= min || run.Fail(this, at, fitting);
    }

    public override FaultText Describe(JsonTape tape, Fault fault)
    {
        var wanted = SchemaWords.Describe(Wanted) ?? "such as \"contains\" asks for";
        var found = fault.Detail == 0 ? "has no item that fits" : $"has only {ValueText.Count(fault.Detail, "item")} that fit";
        return new(found, $"at least {ValueText.Count(min, "item")} that {(min == 1 ? "is" : "are")} {wanted}");
    }

    static ContainsKeyword Read(KeywordSource source) =>
        new(source, source.Subschema(source.Value), MinContainsKeyword.ValueBeside(source));
}
