using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>items</c> (Core 10.3.1.2): the items after those of <c>prefixItems</c>.</summary>
internal sealed class ItemsKeyword(KeywordSource source, SchemaNode schema, int from) : Keyword(source)
{
    public static KeywordDefinition Definition { get; } = new("items", Vocabularies.Applicator, Read, Subschemas.One, Order: 1);

    public SchemaNode Item { get; } = schema;

    public override JsonKinds AppliesTo => JsonKinds.Array;

    public override bool Evaluate(Run run, int at)
    {
        var isValid = true;
        var (item, end, skip) = (at + 1, run.Tape.Next(at), from);
        for (; skip > 0 && item < end; skip--) item = run.Tape.Next(item);
        if (item >= end) return true;
        var tracks = run.IsTracking(at);
        for (; item < end; item = run.Tape.Next(item))
        {
            if (tracks) run.Mark(item);
            if (run.Apply(this, -1, Item, item)) continue;
            if (run.StopsAtFirst) return false;
            isValid = false;
        }
        if (isValid && run.Annotates) run.Annotate(this, "true");
        return isValid;
    }

    public override FaultText DescribeForbidden(JsonTape tape, int at) =>
        new("is one item too many", from == 0 ? "an empty array" : $"at most {ValueText.Count(from, "item")}");

    static ItemsKeyword Read(KeywordSource source)
    {
        var prefix = source.Sibling("prefixItems"u8);
        var from = prefix >= 0 && source.Tape.Kind(prefix) == JsonKind.Array ? source.Tape.ChildCount(prefix) : 0;
        return new ItemsKeyword(source, source.Subschema(source.Value), from);
    }
}
