namespace FactCheck.Annotation.Rules.Checks;

/// <summary>Required attributes are there.</summary>
sealed class AttributeMissing() : LayerRule(Rule)
{
    static readonly RuleDescription Rule = new(
        "attribute-missing",
        Severity.Error,
        "A span or relation lacks an attribute that the scheme requires.",
        "Fill it in.");

    public override bool IsSaidBySchema => true;

    protected override void Check(LayerContext context, Findings findings)
    {
        foreach (var set in AttributeSet.Of(context))
            foreach (var definition in set.Definitions)
            {
                if (!definition.Required || set.Values[definition.Name] is not null || set.IsMisspelt(definition.Name)) continue;
                set.Report(findings, Rule, definition.Name, $"{set.Id} has no {definition.Name}; expected {definition.Expected}.");
            }
    }
}
