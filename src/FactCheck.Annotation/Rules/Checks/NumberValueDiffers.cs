using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Numbers;
using FactCheck.Annotation.Schemes;

namespace FactCheck.Annotation.Rules.Checks;

/// <summary>The value of a number is what its text says in the locale that it is written in.</summary>
sealed class NumberValueDiffers() : LayerRule(Differs, Mixed)
{
    static readonly RuleDescription Differs = new(
        "number-value-differs",
        Severity.Warning,
        "The value of a number is not what its text says.",
        "Correct the value; leave it where the text itself is wrong or short of a year.");

    static readonly RuleDescription Mixed = new(
        "number-locale-mixed",
        Severity.Error,
        "The value of a number is what its text would say in another locale: 2.000 is two thousand in Indonesian, and two in English.",
        "Correct the value, or set the locale of the number where it is not the article's.");

    // One for each way of writing groups and fractions.
    static readonly string[] OtherLocales = ["en", "id"];

    public override bool AppliesTo(Scheme scheme) => scheme.Label(WellKnown.Number) is { } label && SpanDefaults.IsNumber(label);

    protected override void Check(LayerContext context, Findings findings)
    {
        foreach (var span in context.SpansInText)
        {
            if (span.Label != WellKnown.Number || span.Extent.IsDiscontinuous) continue;
            var text = span.Extent.Hull.Of(context.Text).ToString();
            var locale = (span.Attributes[WellKnown.Locale] as AttributeValue.Text)?.Value ?? context.Article.Metadata.Language;
            if (NumberReader.Read(text, locale) is not { } reading) continue;
            Check(findings, span, WellKnown.Value, reading.Value, text, locale);
            if (reading.Maximum is { } maximum) Check(findings, span, WellKnown.ValueMaximum, maximum, text, locale);
        }
    }

    static void Check(Findings findings, Span span, string attribute, string read, string text, string? locale)
    {
        if (span.Attributes[attribute] is not AttributeValue.Text { Value: var value } || IsSame(value, read)) return;
        var where = locale ?? "no locale";
        var mixed = Array.Find(OtherLocales, other => ReadIn(text, other, attribute) is { } reading && IsSame(value, reading));
        var origin = mixed is null ? "" : $", its reading in {mixed}";
        var message = $"{span.Id}, \"{text}\", has the {attribute} {value}{origin}; in {where} it reads {read}.";
        findings.OfSpan(mixed is null ? Differs : Mixed, span.Id, message, attribute);
    }

    static string? ReadIn(string text, string locale, string attribute)
    {
        var reading = NumberReader.Read(text, locale);
        return attribute == WellKnown.Value ? reading?.Value : reading?.Maximum;
    }

    static bool IsSame(string value, string read) =>
        value == read || (ExactDecimal.TryParse(value) is { } a && ExactDecimal.TryParse(read) is { } b && a == b);
}
