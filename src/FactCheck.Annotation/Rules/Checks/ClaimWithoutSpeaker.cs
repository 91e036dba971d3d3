using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Schemes;

namespace FactCheck.Annotation.Rules.Checks;

/// <summary>A claim that is attributed has somebody to whom it is.</summary>
sealed class ClaimWithoutSpeaker() : LayerRule(Rule)
{
    static readonly RuleDescription Rule = new(
        "claim-without-speaker",
        Severity.Warning,
        "A claim is attributed by its voice, but no attribution or denial leads to it.",
        "Relate its cue to it, or set its voice to narrator or headline.");

    public override bool AppliesTo(Scheme scheme) =>
        scheme.Label(WellKnown.Claim) is { } claim && claim.Attributes.Any(attribute => attribute.Name == WellKnown.Voice)
        && scheme.Relation(WellKnown.Content) is { } type && type.To.Contains(WellKnown.Claim);

    protected override void Check(LayerContext context, Findings findings)
    {
        var reached = context.Layer.Relations.Where(relation => relation.To.Article is null && relation.Type is WellKnown.Content or WellKnown.Denies)
            .Select(relation => relation.To.Span).ToHashSet();
        foreach (var span in context.Layer.Spans)
        {
            if (span.Label != WellKnown.Claim || reached.Contains(span.Id)) continue;
            if (span.Attributes[WellKnown.Voice] is null or AttributeValue.Text { Value: WellKnown.Attributed })
                findings.OfSpan(Rule, span.Id, $"{span.Id}, {context.Excerpt(span.Extent.Hull)}, has no speaker.", WellKnown.Voice);
        }
    }
}
