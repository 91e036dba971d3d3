
namespace FactCheck.Annotation.Rules.Checks;

/// <summary>Labels are the scheme's.</summary>
sealed class UnknownLabel() : LayerRule(Rule)
{
    static readonly RuleDescription Rule = new(
        "unknown-label",
        Severity.Error,
        "A span has a label that the scheme lacks.",
        "Change the label, or add it to the scheme.");

    public override bool IsSaidBySchema => true;

    protected override void Check(LayerContext context, Findings findings)
    {
        foreach (var span in context.Layer.Spans)
        {
            if (context.Scheme.Label(span.Label) is not null) continue;
            var hint = Nearest.Hint(span.Label, context.Scheme.Labels.Select(label => label.Name));
            findings.OfSpan(Rule, span.Id, $"{span.Id} has the label {span.Label}, which the scheme lacks{hint}");
        }
    }
}
