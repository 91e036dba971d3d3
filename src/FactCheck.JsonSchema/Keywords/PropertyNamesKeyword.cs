using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>propertyNames</c> (Core 10.3.2.4).</summary>
internal sealed class PropertyNamesKeyword(KeywordSource source, SchemaNode schema) : Keyword(source)
{
    public static KeywordDefinition Definition { get; } = new("propertyNames", Vocabularies.Applicator, Read, Subschemas.One, Order: 1);

    public override JsonKinds AppliesTo => JsonKinds.Object;

    public override bool Evaluate(Run run, int at)
    {
        var isValid = true;
        var end = run.Tape.Next(at);
        for (var name = at + 1; name < end; name = run.Tape.Next(name + 1))
        {
            if (run.Apply(this, -1, schema, name)) continue;
            if (run.StopsAtFirst) return false;
            isValid = false;
        }
        return isValid;
    }

    public override FaultText DescribeForbidden(JsonTape tape, int at) => new("is a member of an object that may have none", "an empty object");

    static PropertyNamesKeyword Read(KeywordSource source) => new(source, source.Subschema(source.Value));
}
