using FactCheck.Annotation.Layers;

namespace FactCheck.Annotation.Rules.Checks;

/// <summary>Ids in the file were unique.</summary>
sealed class DuplicateId() : LayerRule(Rule)
{
    static readonly RuleDescription Rule = new(
        "duplicate-id",
        Severity.Error,
        "Two spans or two relations of the file have the same id; relations that name it lead to the first.",
        "Look whether its relations lead where they should; saving writes the new id.");

    protected override void Check(LayerContext context, Findings findings)
    {
        foreach (var renamed in context.Recorded.Renamed)
            switch (renamed)
            {
                case RenamedId.OfSpan:
                    findings.OfSpan(Rule, renamed.After, $"A second span has the id {renamed.Before}; it is now {renamed.After}.");
                    break;
                case RenamedId.OfRelation when context.Layer.FindRelation(renamed.After) is { } relation:
                    findings.OfRelation(Rule, renamed.After, relation.From, $"A second relation has the id {renamed.Before}; it is now {renamed.After}.");
                    break;
            }
    }
}
