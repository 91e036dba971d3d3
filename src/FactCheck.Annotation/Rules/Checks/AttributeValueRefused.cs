using FactCheck.Annotation.Schemes;

namespace FactCheck.Annotation.Rules.Checks;

/// <summary>Values are of the attribute's type, among its choices, within its bounds.</summary>
sealed class AttributeValueRefused() : LayerRule(Type, Choice, Bounds)
{
    static readonly RuleDescription Type = new(
        "attribute-malformed",
        Severity.Error,
        "The value of an attribute is not of its type.",
        "Enter a value of the type that is expected.");

    static readonly RuleDescription Choice = new(
        "attribute-not-a-choice",
        Severity.Error,
        "The value of an attribute is not among its choices.",
        "Pick one of the choices.");

    static readonly RuleDescription Bounds = new(
        "attribute-out-of-bounds",
        Severity.Error,
        "The value of an attribute lies outside its bounds.",
        "Enter a value within the bounds.");

    public override bool IsSaidBySchema => true;

    protected override void Check(LayerContext context, Findings findings)
    {
        foreach (var set in AttributeSet.Of(context))
            foreach (var (name, value) in set.Values.Entries)
            {
                if (set.Definition(name)?.Check(value) is not { } mismatch) continue;
                var rule = mismatch switch
                {
                    AttributeMismatch.NotAChoice => Choice,
                    AttributeMismatch.OutOfBounds => Bounds,
                    _ => Type,
                };
                set.Report(findings, rule, name, $"{set.Id}, {name}: {mismatch.Message}{(mismatch.Message.EndsWith('?') ? "" : ".")}");
            }
    }
}
