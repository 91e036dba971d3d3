using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>unevaluatedItems</c> (Core 11.2).</summary>
internal sealed class UnevaluatedItemsKeyword(KeywordSource source, SchemaNode schema) : Keyword(source)
{
    public static KeywordDefinition Definition { get; } = new("unevaluatedItems", Vocabularies.Unevaluated, Read, Subschemas.One, Order: 3);

    public override JsonKinds AppliesTo => JsonKinds.Array;

    public override bool Evaluate(Run run, int at)
    {
        if (run.HasLostBranches) return true;
        var isValid = true;
        var unevaluated = run.TakeUnevaluated(at);
        for (var i = unevaluated.Start; i < unevaluated.End; i++)
        {
            var item = run.Unevaluated(i);
            run.Mark(item);
            if (run.Apply(this, -1, schema, item)) continue;
            isValid = false;
            if (run.StopsAtFirst) break;
        }
        if (isValid && run.Annotates && unevaluated.End > unevaluated.Start) run.Annotate(this, "true");
        run.DropUnevaluated(unevaluated);
        return isValid;
    }

    public override FaultText DescribeForbidden(JsonTape tape, int at) => new("is one item too many", "that it is left out");

    static UnevaluatedItemsKeyword Read(KeywordSource source) => new(source, source.Subschema(source.Value));
}
