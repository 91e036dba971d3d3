using System.Globalization;

namespace FactCheck.Annotation.Rules.Checks;

/// <summary>No more relations of a type begin at a span than the scheme allows.</summary>
sealed class RelationMaximum() : LayerRule(Rule)
{
    static readonly RuleDescription Rule = new(
        "relation-maximum",
        Severity.Error,
        "More relations of a type begin at a span than the scheme allows.",
        "Keep the right one and delete the others.");

    protected override void Check(LayerContext context, Findings findings)
    {
        var counts = new Dictionary<(string Type, string From), int>();
        foreach (var relation in context.Layer.Relations)
        {
            if (context.Scheme.Relation(relation.Type)?.Maximum is not { } maximum) continue;
            var count = counts[(relation.Type, relation.From)] = counts.GetValueOrDefault((relation.Type, relation.From)) + 1;
            if (count != maximum + 1) continue;
            findings.OfRelation(Rule, relation.Id, relation.From, string.Create(CultureInfo.InvariantCulture,
                $"{relation.From} has more than {maximum} {relation.Type}; {relation.Id} is one too many."));
        }
    }
}
