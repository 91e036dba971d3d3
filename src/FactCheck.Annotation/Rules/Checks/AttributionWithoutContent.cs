using FactCheck.Annotation.Schemes;

namespace FactCheck.Annotation.Rules.Checks;

/// <summary>A cue leads to what is said.</summary>
sealed class AttributionWithoutContent() : LayerRule(Rule)
{
    static readonly RuleDescription Rule = new(
        "attribution-without-content",
        Severity.Warning,
        "An attribution has no content relation, so nobody can tell what it attributes.",
        "Relate it to the claim, or to the inner attribution or denial; delete it where it introduces none.");

    public override bool AppliesTo(Scheme scheme) =>
        scheme.Label(WellKnown.Attribution) is not null && scheme.Relation(WellKnown.Content) is { } type && type.From.Contains(WellKnown.Attribution);

    protected override void Check(LayerContext context, Findings findings)
    {
        var withContent = context.Layer.Relations.Where(relation => relation.Type == WellKnown.Content).Select(relation => relation.From).ToHashSet();
        foreach (var span in context.Layer.Spans)
            if (span.Label == WellKnown.Attribution && !withContent.Contains(span.Id))
                findings.OfSpan(Rule, span.Id, $"{span.Id}, {context.Excerpt(span.Extent.Hull)}, has no content.");
    }
}
