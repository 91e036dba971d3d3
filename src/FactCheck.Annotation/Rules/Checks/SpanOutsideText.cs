using System.Globalization;

namespace FactCheck.Annotation.Rules.Checks;

/// <summary>Spans lie within the article.</summary>
sealed class SpanOutsideText() : LayerRule(Rule)
{
    static readonly RuleDescription Rule = new(
        "span-outside-text",
        Severity.Error,
        "A span ends after the article's end.",
        "Re-anchor it by its quote, or delete it.");

    protected override void Check(LayerContext context, Findings findings)
    {
        foreach (var span in context.Layer.Spans)
        {
            if (context.IsInText(span)) continue;
            findings.OfSpan(Rule, span.Id, string.Create(CultureInfo.InvariantCulture,
                $"{span.Id} ends {span.Extent.Hull.End - context.Text.Length} UTF-16 code units after the article's end."));
        }
    }
}
