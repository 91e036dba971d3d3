using System.Collections.Immutable;
using FactCheck.Annotation.Schemes;
using FluentValidation;
using FluentValidation.Validators;

namespace FactCheck.Annotation.Rules;

/// <summary>
/// One rule over a whole layer. A rule loops over the spans itself: a validation of each span by each rule would cost several times as much
/// as the rules do.
/// </summary>
abstract class LayerRule(params ImmutableArray<RuleDescription> descriptions) : PropertyValidator<LayerContext, LayerContext>
{
    /// <summary>The rule's own name in FluentValidation's messages, which are not shown.</summary>
    public override string Name => Descriptions[0].Code;

    /// <summary>What the rule can find.</summary>
    public ImmutableArray<RuleDescription> Descriptions { get; } = descriptions;

    /// <summary>True where the scheme has the labels and relations that the rule speaks of.</summary>
    public virtual bool AppliesTo(Scheme scheme) => true;

    /// <summary>True where the JSON Schema that is derived from the scheme finds the same in a file, under the same codes.</summary>
    public virtual bool IsSaidBySchema => false;

    /// <summary>Always true: a rule adds a failure for each thing that it finds, not one for the whole layer.</summary>
    public sealed override bool IsValid(ValidationContext<LayerContext> context, LayerContext value)
    {
        Check(value, new Findings(context));
        return true;
    }

    protected abstract void Check(LayerContext context, Findings findings);
}
