namespace FactCheck.Annotation.Rules.Checks;

/// <summary>Attributes are those of the label or relation.</summary>
sealed class UnknownAttribute() : LayerRule(Rule)
{
    static readonly RuleDescription Rule = new(
        "unknown-attribute",
        Severity.Error,
        "A span or relation has an attribute that the scheme does not give its label or type.",
        "Remove the attribute, or add it to the scheme.");

    public override bool IsSaidBySchema => true;

    protected override void Check(LayerContext context, Findings findings)
    {
        foreach (var set in AttributeSet.Of(context))
            foreach (var (name, _) in set.Values.Entries)
            {
                if (set.Definition(name) is not null) continue;
                var hint = Nearest.Hint(name, set.FreeNames(), set.Definitions.Select(definition => definition.Name));
                set.Report(findings, Rule, name, $"{set.Id} has the attribute {name}, which the scheme lacks here{hint}");
            }
    }
}
