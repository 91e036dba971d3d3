using System.Collections.Immutable;
using FactCheck.Annotation.Layers;

namespace FactCheck.Annotation.Rules.Checks;

/// <summary>A relation leads from and to labels that its type allows.</summary>
sealed class RelationEndNotAllowed() : LayerRule(Rule)
{
    static readonly RuleDescription Rule = new(
        "relation-end-not-allowed",
        Severity.Error,
        "A relation begins or ends at a label that its type does not allow there.",
        "Delete it, or make one of a type that fits.");

    protected override void Check(LayerContext context, Findings findings)
    {
        foreach (var relation in context.Layer.Relations)
        {
            if (context.Scheme.Relation(relation.Type) is not { } type) continue;
            if (context.Layer.Find(relation.From) is { } from && IsWrong(context, from, type.From))
                Report(findings, relation, $"begins at {from.Id}, a {from.Label}; a {type.Type} begins at {string.Join(" or ", type.From)}.");
            if (relation.To.Article is null && context.Layer.Find(relation.To.Span) is { } to && IsWrong(context, to, type.To))
                Report(findings, relation, $"ends at {to.Id}, a {to.Label}; a {type.Type} ends at {string.Join(" or ", type.To)}.");
        }
    }

    // A label that the scheme lacks is told of the span, not again of each relation.
    static bool IsWrong(LayerContext context, Span end, ImmutableArray<string> allowed) => !allowed.Contains(end.Label) && context.Scheme.Label(end.Label) is not null;

    static void Report(Findings findings, Relation relation, string message) =>
        findings.OfRelation(Rule, relation.Id, relation.From, $"{relation.Id} {message}");
}
