namespace FactCheck.Annotation.Rules.Checks;

/// <summary>A span covers the text that it is recorded to cover.</summary>
sealed class QuoteDiffers() : LayerRule(Rule)
{
    static readonly RuleDescription Rule = new(
        "quote-differs",
        Severity.Error,
        "The text at a span's offsets is not its recorded quote.",
        "Re-anchor it by its quote; offsets count Unicode code points.");

    protected override void Check(LayerContext context, Findings findings)
    {
        foreach (var recorded in context.Recorded.Quotes)
        {
            if (context.Layer.Find(recorded.SpanId) is not { } span || !context.IsInText(span)) continue;
            var covered = span.Extent.Hull;
            if (covered.Of(context.Text).SequenceEqual(recorded.Quote)) continue;
            findings.OfSpan(Rule, span.Id, $"{span.Id} covers {context.Excerpt(covered)}; its quote is \"{Shortened(recorded.Quote)}\".");
        }
    }

    static string Shortened(string quote) => quote.Length <= 40 ? quote : quote[..40] + "…";
}
