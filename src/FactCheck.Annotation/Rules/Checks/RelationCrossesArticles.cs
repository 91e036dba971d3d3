namespace FactCheck.Annotation.Rules.Checks;

/// <summary>A relation leads to another article only where its type may.</summary>
sealed class RelationCrossesArticles() : LayerRule(Rule)
{
    static readonly RuleDescription Rule = new(
        "relation-crosses-articles",
        Severity.Error,
        "A relation ends in another article although its type stays within one.",
        "Delete it, or make one of a type that crosses articles.");

    public override bool IsSaidBySchema => true;

    protected override void Check(LayerContext context, Findings findings)
    {
        foreach (var relation in context.Layer.Relations)
        {
            if (relation.To.Article is not { } other || context.Scheme.Relation(relation.Type) is not { CrossArticle: false } type) continue;
            findings.OfRelation(Rule, relation.Id, relation.From, $"{relation.Id} ends in {other}; a {type.Type} stays within its article.");
        }
    }
}
