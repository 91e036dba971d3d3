using FactCheck.Annotation.Schemes;

namespace FactCheck.Annotation.Rules.Checks;

/// <summary>A denial leads to what it denies, unless that is implicit, which its note says.</summary>
sealed class DenialWithoutTarget() : LayerRule(Rule)
{
    static readonly RuleDescription Rule = new(
        "denial-without-target",
        Severity.Warning,
        "A denial leads to nothing that it denies, and no note says why.",
        "Relate it to the claim, here or in another article; where the target is implicit, say so in its note.");

    public override bool AppliesTo(Scheme scheme) =>
        scheme.Label(WellKnown.Denial) is not null && scheme.Relation(WellKnown.Denies) is { } type && type.From.Contains(WellKnown.Denial);

    protected override void Check(LayerContext context, Findings findings)
    {
        var withTarget = context.Layer.Relations.Where(relation => relation.Type is WellKnown.Denies or WellKnown.Content)
            .Select(relation => relation.From).ToHashSet();
        foreach (var span in context.Layer.Spans)
            if (span.Label == WellKnown.Denial && !withTarget.Contains(span.Id) && string.IsNullOrWhiteSpace(span.Note))
                findings.OfSpan(Rule, span.Id, $"{span.Id}, {context.Excerpt(span.Extent.Hull)}, denies nothing.");
    }
}
