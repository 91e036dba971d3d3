using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>unevaluatedProperties</c> (Core 11.3).</summary>
internal sealed class UnevaluatedPropertiesKeyword(KeywordSource source, SchemaNode schema) : Keyword(source)
{
    public static KeywordDefinition Definition { get; } =
        new("unevaluatedProperties", Vocabularies.Unevaluated, Read, Subschemas.One, Order: 3);

    public override JsonKinds AppliesTo => JsonKinds.Object;

    public override bool Evaluate(Run run, int at)
    {
        if (run.HasLostBranches) return true;
        var isValid = true;
        var unevaluated = run.TakeUnevaluated(at);
        for (var i = unevaluated.Start; i < unevaluated.End; i++)
        {
            var value = run.Unevaluated(i);
            run.Mark(value);
            if (run.Apply(this, -1, schema, value)) continue;
            isValid = false;
            if (run.StopsAtFirst) break;
        }
        if (isValid && run.Annotates && unevaluated.End > unevaluated.Start)
            run.Annotate(this, AnnotationText.Names(run.Tape, NamesOf(run, unevaluated)));
        run.DropUnevaluated(unevaluated);
        return isValid;
    }

    public override FaultText DescribeForbidden(JsonTape tape, int at) => Schema.KnownNames.DescribeUnknown(tape, at);

    static int[] NamesOf(Run run, (int Start, int End) list)
    {
        var names = new int[list.End - list.Start];
        for (var i = 0; i < names.Length; i++) names[i] = run.Unevaluated(list.Start + i) - 1;
        return names;
    }

    static UnevaluatedPropertiesKeyword Read(KeywordSource source) => new(source, source.Subschema(source.Value));
}
