using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Numbers;
using FactCheck.Annotation.Schemes;

namespace FactCheck.Annotation.Rules.Checks;

/// <summary>The upper end of a range lies above its lower end.</summary>
sealed class NumberRangeInverted() : LayerRule(Rule)
{
    static readonly RuleDescription Rule = new(
        "number-range-inverted",
        Severity.Error,
        "The upper end of a range is not above its lower end.",
        "Swap the two, or remove the upper end.");

    public override bool AppliesTo(Scheme scheme) => scheme.Label(WellKnown.Number) is { } label && SpanDefaults.IsNumber(label);

    protected override void Check(LayerContext context, Findings findings)
    {
        foreach (var span in context.Layer.Spans)
        {
            if (span.Label != WellKnown.Number || Decimal(span, WellKnown.ValueMaximum) is not { } maximum) continue;
            if (Decimal(span, WellKnown.Value) is not { } value || value.CompareTo(maximum) < 0) continue;
            findings.OfSpan(Rule, span.Id, $"{span.Id} ranges from {value} to {maximum}.", WellKnown.ValueMaximum);
        }
    }

    static ExactDecimal? Decimal(Span span, string attribute) =>
        span.Attributes[attribute] is AttributeValue.Text text ? ExactDecimal.TryParse(text.Value) : null;
}
