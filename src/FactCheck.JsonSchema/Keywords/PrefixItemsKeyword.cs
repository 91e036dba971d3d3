using System.Globalization;
using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>prefixItems</c> (Core 10.3.1.1).</summary>
internal sealed class PrefixItemsKeyword(KeywordSource source, SchemaNode[] schemas) : Keyword(source)
{
    public static KeywordDefinition Definition { get; } = new("prefixItems", Vocabularies.Applicator, Read, Subschemas.Array, Order: 1);

    public override JsonKinds AppliesTo => JsonKinds.Array;

    public override string Path(int step) => string.Create(CultureInfo.InvariantCulture, $"prefixItems/{step}");

    public override bool Evaluate(Run run, int at)
    {
        var isValid = true;
        var (item, end, index) = (at + 1, run.Tape.Next(at), 0);
        for (; index < schemas.Length && item < end; index++, item = run.Tape.Next(item))
        {
            if (run.IsTracking(at)) run.Mark(item);
            if (run.Apply(this, index, schemas[index], item)) continue;
            if (run.StopsAtFirst) return false;
            isValid = false;
        }
        if (isValid && run.Annotates && index > 0)
            run.Annotate(this, item >= end ? "true" : (index - 1).ToString(CultureInfo.InvariantCulture));
        return isValid;
    }

    static PrefixItemsKeyword? Read(KeywordSource source) => source.SchemaArray() is { } schemas ? new PrefixItemsKeyword(source, schemas) : null;
}
