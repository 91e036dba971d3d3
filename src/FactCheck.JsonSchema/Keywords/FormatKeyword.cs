using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Formats;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>format</c> (Validation 7): an annotation, and an assertion on request. Unknown formats are annotations always.</summary>
internal sealed class FormatKeyword(KeywordSource source, StringFormat? format) : Keyword(source)
{
    public static KeywordDefinition Definition { get; } = new("format", Vocabularies.FormatAnnotation | Vocabularies.FormatAssertion, Read);

    public override bool Asserts => format is not null;

    public override bool IsLeaf => true;

    public override bool Evaluate(Run run, int at)
    {
        if (format is not null && run.Kind(at) is JsonKind.String or JsonKind.Name && !format.Allows(run.Tape.String(at))) return run.Fail(this, at);
        if (run.Annotates) run.Annotate(this, AnnotationText.Raw(SchemaTape, Value));
        return true;
    }

    public override FaultText Describe(JsonTape tape, Fault fault) => new($"is {ValueText.Of(tape, fault.Instance)}", format!.Words);

    static FormatKeyword? Read(KeywordSource source)
    {
        if (!source.Expect(JsonKind.String, "the name of a format")) return null;
        var asserts = source.Set.Options.Formats == FormatAssertion.Always || source.Schema.Resource.Dialect.AssertsFormat;
        return new FormatKeyword(source, asserts ? StringFormat.Find(source.Text) : null);
    }
}
