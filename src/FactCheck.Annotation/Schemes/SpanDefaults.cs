using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Numbers;

namespace FactCheck.Annotation.Schemes;

/// <summary>The attributes that a new span begins with.</summary>
public static class SpanDefaults
{
    /// <summary>
    /// The scheme's defaults in the order of the form, and for a number what its text says in the article's language. Nothing else is guessed.
    /// </summary>
    /// <param name="label">The label of the new span.</param>
    /// <param name="article">Its article.</param>
    /// <param name="text">What it covers.</param>
    public static AttributeValues For(LabelDefinition label, Article article, string text)
    {
        var read = IsNumber(label) ? Read(article, text) : [];
        var values = AttributeValues.Empty;
        foreach (var attribute in label.Attributes)
        {
            var written = read.GetValueOrDefault(attribute.Name) ?? attribute.Default;
            if (written is not null && (attribute.Parse(written, out _) ?? DefaultOf(attribute)) is { } value) values = values.With(attribute.Name, value);
        }
        return values;
    }

    /// <summary>True for the label of numbers: it is named so and has a value.</summary>
    internal static bool IsNumber(LabelDefinition label) =>
        label.Name == WellKnown.Number && label.Attributes.Any(attribute => attribute.Name == WellKnown.Value);

    // What the text says may be no choice of this scheme; its default then stands.
    static AttributeValue? DefaultOf(AttributeDefinition attribute) =>
        attribute.Default is { } value ? attribute.Parse(value, out _) : null;

    static Dictionary<string, string?> Read(Article article, string text)
    {
        var values = new Dictionary<string, string?> { [WellKnown.Locale] = article.Metadata.Language };
        if (NumberReader.Read(text, article.Metadata.Language) is not { } reading) return values;
        values[WellKnown.Value] = reading.Value;
        values[WellKnown.ValueMaximum] = reading.Maximum;
        values[WellKnown.Kind] = reading.Kind;
        values[WellKnown.Form] = reading.Form;
        values[WellKnown.Unit] = reading.Unit;
        if (reading.Maximum is not null) values[WellKnown.Modifier] = WellKnown.Range;
        return values;
    }
}
