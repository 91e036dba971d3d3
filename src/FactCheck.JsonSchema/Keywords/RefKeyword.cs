using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>$ref</c> (Core 8.2.3.1).</summary>
internal sealed class RefKeyword(KeywordSource source, SchemaNode target) : Keyword(source)
{
    public static KeywordDefinition Definition { get; } = new("$ref", Vocabularies.Core, Read);

    public SchemaNode Target { get; } = target;

    public override bool IsConjunction => true;

    public override bool IsInPlace => true;

    public override bool Evaluate(Run run, int at) => run.Follow(this, Target, at);

    static RefKeyword? Read(KeywordSource source)
    {
        if (!source.Expect(JsonKind.String, "a URI reference")) return null;
        return source.Set.Resolve(source.Schema.Resource, source.Value, source.Text) is { } target ? new RefKeyword(source, target) : null;
    }
}
