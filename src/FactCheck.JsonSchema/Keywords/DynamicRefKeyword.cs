using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Json;
using FactCheck.JsonSchema.Uris;

namespace FactCheck.JsonSchema.Keywords;

/// <summary>
/// <c>$dynamicRef</c> (Core 8.2.3.2): as <c>$ref</c>, unless it first leads to a <c>$dynamicAnchor</c>; then to that anchor in the outermost
/// resource of the dynamic scope that has it.
/// </summary>
internal sealed class DynamicRefKeyword(KeywordSource source, SchemaNode target, string? anchor) : Keyword(source)
{
    public static KeywordDefinition Definition { get; } = new("$dynamicRef", Vocabularies.Core, Read);

    public SchemaNode Target { get; } = target;

    public override bool IsConjunction => true;

    public override bool IsInPlace => true;

    public override bool Evaluate(Run run, int at)
    {
        var found = anchor is null ? null : run.DynamicTarget(anchor);
        return run.Follow(this, found ?? Target, at);
    }

    static DynamicRefKeyword? Read(KeywordSource source)
    {
        if (!source.Expect(JsonKind.String, "a URI reference")) return null;
        if (source.Set.Resolve(source.Schema.Resource, source.Value, source.Text) is not { } target) return null;
        var fragment = UriReference.Decode(UriReference.Parse(source.Text).Fragment ?? "");
        var isDynamic = target.Resource.DynamicAnchors.TryGetValue(fragment, out var anchored) && anchored == target;
        return new DynamicRefKeyword(source, target, isDynamic ? fragment : null);
    }
}
