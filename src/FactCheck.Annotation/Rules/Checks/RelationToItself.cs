namespace FactCheck.Annotation.Rules.Checks;

/// <summary>A relation leads to another span.</summary>
sealed class RelationToItself() : LayerRule(Rule)
{
    static readonly RuleDescription Rule = new(
        "relation-to-itself",
        Severity.Error,
        "A relation ends at the span at which it begins.",
        "Delete it.");

    protected override void Check(LayerContext context, Findings findings)
    {
        foreach (var relation in context.Layer.Relations)
        {
            if (relation.To.Span != relation.From || (relation.To.Article is { } other && other != context.Article.Id.Value)) continue;
            findings.OfRelation(Rule, relation.Id, relation.From, $"{relation.Id}, {relation.Type}, leads from {relation.From} to {relation.From}.");
        }
    }
}
