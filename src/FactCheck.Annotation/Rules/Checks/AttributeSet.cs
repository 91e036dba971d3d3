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

    public void Report(Findings findings, RuleDescription rule, string attribute, string message)
    {
        if (RelationId is null) findings.OfSpan(rule, SpanId, message, attribute);
        else findings.OfRelation(rule, RelationId, SpanId, message, attribute);
    }
}
