using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>properties</c> (Core 10.3.2.1).</summary>
internal sealed class PropertiesKeyword(KeywordSource source, string[] names, SchemaNode[] schemas) : Keyword(source)
{
    const int Few = 2;

    readonly NameTable _table = new(names);
    readonly Utf8Names _names = new(names);

    public static KeywordDefinition Definition { get; } = new("properties", Vocabularies.Applicator, Read, Subschemas.Map, Order: 1);

    public string[] Names { get; } = names;

    public SchemaNode[] Schemas { get; } = schemas;

    public override JsonKinds AppliesTo => JsonKinds.Object;

    public override string Path(int step) => $"properties/{JsonPointer.Escape(Names[step])}";

    public override bool Evaluate(Run run, int at)
    {
        if (Names.Length <= Few && run.StopsAtFirst) return EvaluateFew(run, at);
        var tape = run.Tape;
        var isValid = true;
        var tracks = run.IsTracking(at);
        var evaluated = run.Annotates ? new List<int>() : null;
        var end = tape.Next(at);
        for (var name = at + 1; name < end; name = tape.Next(name + 1))
        {
            var found = _table.Find(tape, name);
            if (found < 0) continue;
            if (tracks) run.Mark(name + 1);
            evaluated?.Add(name);
            if (run.Apply(this, found, Schemas[found], name + 1)) continue;
            if (run.StopsAtFirst) return false;
            isValid = false;
        }
        if (isValid && evaluated is not null) run.Annotate(this, AnnotationText.Names(tape, evaluated));
        return isValid;
    }

    /// <summary>Looks for the names among the members rather than for the members among the names: <c>if</c> mostly asks for one.</summary>
    bool EvaluateFew(Run run, int at)
    {
        for (var i = 0; i < _names.Count; i++)
        {
            var value = _names.Find(run.Tape, at, i);
            if (value < 0) continue;
            if (run.IsTracking(at)) run.Mark(value);
            if (!run.Apply(this, i, Schemas[i], value)) return false;
        }
        return true;
    }

    public override FaultText DescribeForbidden(JsonTape tape, int at) => new("is not allowed here", "that it is left out");

    static PropertiesKeyword? Read(KeywordSource source) =>
        source.SchemaMap() is var (names, schemas) ? new PropertiesKeyword(source, names, schemas) : null;
}
