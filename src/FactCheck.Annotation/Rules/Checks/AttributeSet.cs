using System.Collections.Immutable;
using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Schemes;

namespace FactCheck.Annotation.Rules.Checks;

/// <summary>The attributes of a span or relation with the definitions that its label or type has.</summary>
readonly record struct AttributeSet(string Id, string? RelationId, string SpanId, AttributeValues Values, ImmutableArray<AttributeDefinition> Definitions)
{
    /// <summary>Those of all spans and relations whose label or type the scheme has.</summary>
    public static IEnumerable<AttributeSet> Of(LayerContext context)
    {
        foreach (var span in context.Layer.Spans)
            if (context.Scheme.Label(span.Label) is { } label) yield return new(span.Id, null, span.Id, span.Attributes, label.Attributes);
        foreach (var relation in context.Layer.Relations)
            if (context.Scheme.Relation(relation.Type) is { } type)
                yield return new(relation.Id, relation.Id, relation.From, relation.Attributes, type.Attributes);
    }

    public AttributeDefinition? Definition(string name)
    {
        foreach (var definition in Definitions)
            if (definition.Name == name) return definition;
        return null;
    }

    /// <summary>Names that the set could have and has not: what an unknown one was probably meant to be.</summary>
    public IEnumerable<string> FreeNames()
    {
        foreach (var definition in Definitions)
            if (Values[definition.Name] is null) yield return definition.Name;
    }

    /// <summary>True where an attribute that nobody knows was probably meant to be this one: one slip, told once.</summary>
    public bool IsMisspelt(string missing)
    {
        foreach (var (name, _) in Values.Entries)
            if (Definition(name) is null && NearestName.Of(name, FreeNames()) == missing) return true;
        return false;
    }

    public void Report(Findings findings, RuleDescription rule, string attribute, string message)
    {
        if (RelationId is null) findings.OfSpan(rule, SpanId, message, attribute);
        else findings.OfRelation(rule, RelationId, SpanId, message, attribute);
    }
}
