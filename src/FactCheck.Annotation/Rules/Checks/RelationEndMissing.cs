namespace FactCheck.Annotation.Rules.Checks;

/// <summary>Both ends of a relation exist, as far as they are in this article.</summary>
sealed class RelationEndMissing() : LayerRule(Rule)
{
    static readonly RuleDescription Rule = new(
        "relation-end-missing",
        Severity.Error,
        "A relation begins or ends at a span that this layer does not have.",
        "Delete the relation and make it anew.");

    protected override void Check(LayerContext context, Findings findings)
    {
        foreach (var relation in context.Layer.Relations)
        {
            Check(context, findings, relation.Id, relation.From, relation.From);
            if (relation.To.Article is null && relation.To.Span != relation.From) Check(context, findings, relation.Id, relation.From, relation.To.Span);
        }
    }

    static void Check(LayerContext context, Findings findings, string relation, string from, string end)
    {
        if (context.Layer.Find(end) is null) findings.OfRelation(Rule, relation, from, $"{relation} names the span {end}, which does not exist.");
    }
}
