namespace FactCheck.Annotation.Rules.Checks;

/// <summary>Types of relations are the scheme's.</summary>
sealed class UnknownRelation() : LayerRule(Rule)
{
    static readonly RuleDescription Rule = new(
        "unknown-relation",
        Severity.Error,
        "A relation is of a type that the scheme lacks.",
        "Delete it and make one of a type that the scheme has.");

    public override bool IsSaidBySchema => true;

    protected override void Check(LayerContext context, Findings findings)
    {
        foreach (var relation in context.Layer.Relations)
        {
            if (context.Scheme.Relation(relation.Type) is not null) continue;
            var hint = Nearest.Hint(relation.Type, context.Scheme.Relations.Select(type => type.Type));
            findings.OfRelation(Rule, relation.Id, relation.From, $"{relation.Id} is of the type {relation.Type}, which the scheme lacks{hint}");
        }
    }
}
