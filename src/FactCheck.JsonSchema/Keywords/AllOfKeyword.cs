using System.Globalization;
using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>allOf</c> (Core 10.2.1.1).</summary>
internal sealed class AllOfKeyword(KeywordSource source, SchemaNode[] schemas) : Keyword(source)
{
    public static KeywordDefinition Definition { get; } = new("allOf", Vocabularies.Applicator, Read, Subschemas.Array, Order: 1);

    public SchemaNode[] Schemas { get; } = schemas;

    public override bool IsConjunction => true;

    public override bool IsInPlace => true;

    public override string Path(int step) => string.Create(CultureInfo.InvariantCulture, $"allOf/{step}");

    public override bool Evaluate(Run run, int at)
    {
        var isValid = true;
        for (var i = 0; i < Schemas.Length; i++)
        {
            if (run.Apply(this, i, Schemas[i], at)) continue;
            if (run.StopsAtFirst) return false;
            isValid = false;
        }
        return isValid;
    }

    static AllOfKeyword? Read(KeywordSource source) => source.SchemaArray() is { } schemas ? new AllOfKeyword(source, schemas) : null;
}
