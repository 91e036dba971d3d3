using System.Collections.Immutable;
using FactCheck.Annotation.Rules.Checks;
using FactCheck.Annotation.Schemes;
using FluentValidation;

namespace FactCheck.Annotation.Rules;

/// <summary>All rules that apply to a scheme, registered by hand: nothing is looked for in assemblies.</summary>
sealed class LayerValidator : AbstractValidator<LayerContext>
{
    /// <param name="scheme">The scheme.</param>
    /// <param name="rules">Those of <see cref="All"/> to be run.</param>
    public LayerValidator(Scheme scheme, IEnumerable<LayerRule> rules)
    {
        // One RuleFor for all: each compiles an expression, some milliseconds at start-up.
        var builder = RuleFor(context => context);
        foreach (var rule in rules)
            if (rule.AppliesTo(scheme)) builder.SetValidator(rule);
    }

    /// <summary>Every rule, in the order of the documentation.</summary>
    public static ImmutableArray<LayerRule> All { get; } =
    [
        new ArticleDiffers(),
        new DuplicateId(),
        new SpanOutsideText(),
        new QuoteDiffers(),
        new EdgeInGrapheme(),
        new EdgeInWord(),
        new EdgeNotTrimmed(),
        new SameLabelOverlap(),
        new UnknownLabel(),
        new UnknownAttribute(),
        new AttributeMissing(),
        new AttributeValueRefused(),
        new UnknownRelation(),
        new RelationEndMissing(),
        new RelationEndNotAllowed(),
        new RelationCrossesArticles(),
        new RelationToItself(),
        new RelationRepeated(),
        new RelationMaximum(),
        new NumberValueDiffers(),
        new NumberRangeInverted(),
        new AttributionWithoutContent(),
        new DenialWithoutTarget(),
        new ClaimWithoutSpeaker(),
    ];
}
