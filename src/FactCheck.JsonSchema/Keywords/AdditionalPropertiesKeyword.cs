using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>additionalProperties</c> (Core 10.3.2.3): the members that neither <c>properties</c> nor <c>patternProperties</c> beside it cover.</summary>
internal sealed class AdditionalPropertiesKeyword(KeywordSource source, SchemaNode schema, string[] names) : Keyword(source)
{
    readonly NameTable _table = new(names);
    PatternPropertiesKeyword? _patterns;

    public static KeywordDefinition Definition { get; } =
        new("additionalProperties", Vocabularies.Applicator, Read, Subschemas.One, Order: 2);

    public SchemaNode Additional { get; } = schema;

    public override JsonKinds AppliesTo => JsonKinds.Object;

    public override bool Evaluate(Run run, int at)
    {
        var tape = run.Tape;
        var isValid = true;
        var evaluated = run.Annotates ? new List<int>() : null;
        var end = tape.Next(at);
        for (var name = at + 1; name < end; name = tape.Next(name + 1))
        {
            if (_table.Find(tape, name) >= 0 || (_patterns is not null && _patterns.Covers(run, name))) continue;
            if (run.IsTracking(at)) run.Mark(name + 1);
            evaluated?.Add(name);
            if (run.Apply(this, -1, Additional, name + 1)) continue;
            if (run.StopsAtFirst) return false;
            isValid = false;
        }
        if (isValid && evaluated is not null) run.Annotate(this, AnnotationText.Names(tape, evaluated));
        return isValid;
    }

    public override FaultText DescribeForbidden(JsonTape tape, int at) => Schema.KnownNames.DescribeUnknown(tape, at);

    public override void Link() => _patterns = Schema.Find<PatternPropertiesKeyword>();

    static AdditionalPropertiesKeyword Read(KeywordSource source)
    {
        var properties = source.Sibling("properties"u8);
        string[] names = properties >= 0 && source.Tape.Kind(properties) == JsonKind.Object
            ? Arrays.Map(source.Names(properties), source.Tape.String) : [];
        return new AdditionalPropertiesKeyword(source, source.Subschema(source.Value), names);
    }
}
