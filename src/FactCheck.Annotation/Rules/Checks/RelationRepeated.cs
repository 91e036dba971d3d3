using FactCheck.Annotation.Layers;

namespace FactCheck.Annotation.Rules.Checks;

/// <summary>Two spans are linked once by each type.</summary>
sealed class RelationRepeated() : LayerRule(Rule)
{
    static readonly RuleDescription Rule = new(
        "relation-repeated",
        Severity.Warning,
        "Two relations of one type link the same two spans.",
        "Delete one of them.");

    protected override void Check(LayerContext context, Findings findings)
    {
        var seen = new Dictionary<(string Type, string From, SpanReference To), string>();
        foreach (var relation in context.Layer.Relations)
        {
            if (seen.TryAdd((relation.Type, relation.From, relation.To), relation.Id)) continue;
            var first = seen[(relation.Type, relation.From, relation.To)];
            var said = $"{relation.From} {relation.Type} {relation.To.Span}";
            findings.OfRelation(Rule, relation.Id, relation.From, $"{relation.Id} says what {first} says: {said}.");
        }
    }
}
