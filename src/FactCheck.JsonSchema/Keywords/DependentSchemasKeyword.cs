using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>dependentSchemas</c> (Core 10.2.2.4).</summary>
internal sealed class DependentSchemasKeyword(KeywordSource source, string[] names, SchemaNode[] schemas) : Keyword(source)
{
    readonly Utf8Names _names = new(names);

    public static KeywordDefinition Definition { get; } = new("dependentSchemas", Vocabularies.Applicator, Read, Subschemas.Map, Order: 1);

    public override JsonKinds AppliesTo => JsonKinds.Object;

    public override bool IsConjunction => true;

    public override bool IsInPlace => true;

    public override string Path(int step) => $"dependentSchemas/{JsonPointer.Escape(names[step])}";

    public override bool Evaluate(Run run, int at)
    {
        if (!run.SpendOnNames(at, _names.Count)) return false;
        var isValid = true;
        for (var i = 0; i < _names.Count; i++)
        {
            if (_names.Find(run.Tape, at, i) < 0 || run.Apply(this, i, schemas[i], at)) continue;
            if (run.StopsAtFirst) return false;
            isValid = false;
        }
        return isValid;
    }

    static DependentSchemasKeyword? Read(KeywordSource source) =>
        source.SchemaMap() is var (names, schemas) ? new DependentSchemasKeyword(source, names, schemas) : null;
}
