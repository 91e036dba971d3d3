using System.Globalization;
using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Numbers;

namespace FactCheck.Annotation.Schemes;

/// <content>Which values an attribute takes.</content>
public sealed partial class AttributeDefinition
{
    /// <summary>Why the attribute does not take <paramref name="value"/>; null where it does.</summary>
    public AttributeMismatch? Check(AttributeValue value) => (Type, value) switch
    {
        (AttributeType.Enumeration, AttributeValue.Text one) when !Multiple => CheckChoice(one.Value),
        (AttributeType.Enumeration, AttributeValue.Many many) when Multiple => CheckChoices(many),
        (AttributeType.Integer, AttributeValue.Integer whole) => CheckBounds(whole.Value),
        (AttributeType.Enumeration or AttributeType.Integer, _) or (_, not AttributeValue.Text) =>
            new AttributeMismatch.WrongType(ShapeOf(value), Expected),
        (_, AttributeValue.Text text) => IsWellFormed(text.Value) ? null : new AttributeMismatch.Malformed(text.Value, Expected),
    };

    /// <summary>The value that <paramref name="text"/> writes (several values of an enumeration are separated by commas), checked.</summary>
    /// <returns>Null where the text writes no value that the attribute takes; <paramref name="mismatch"/> then says why.</returns>
    public AttributeValue? Parse(string text, out AttributeMismatch? mismatch)
    {
        AttributeValue value = Type switch
        {
            AttributeType.Integer when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) =>
                new AttributeValue.Integer(whole),
            AttributeType.Enumeration when Multiple =>
                new AttributeValue.Many([.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]),
            _ => new AttributeValue.Text(text),
        };
        mismatch = Type == AttributeType.Integer && value is AttributeValue.Text ? new AttributeMismatch.Malformed(text, Expected) : Check(value);
        return mismatch is null ? value : null;
    }

    /// <summary>What the attribute takes, as the end of a sentence that begins with "expected".</summary>
    public string Expected => Type switch
    {
        AttributeType.Enumeration when Multiple => $"one or more of {ChoiceList}",
        AttributeType.Enumeration => $"one of {ChoiceList}",
        AttributeType.Text => "a text that is not empty",
        AttributeType.Date => "a date as YYYY, YYYY-MM or YYYY-MM-DD",
        AttributeType.Decimal => "a decimal number such as -1250.5",
        AttributeType.DecimalOrIso8601 => "a decimal number such as -1250.5, or an ISO 8601 date, time or duration",
        AttributeType.LanguageTag => "a language tag such as en or ar-EG",
        _ => string.Create(CultureInfo.InvariantCulture, $"a whole number{Bounds}"),
    };

    string Bounds => (Minimum, Maximum) switch
    {
        ({ } least, { } most) => string.Create(CultureInfo.InvariantCulture, $" from {least} to {most}"),
        ({ } least, null) => string.Create(CultureInfo.InvariantCulture, $" of at least {least}"),
        (null, { } most) => string.Create(CultureInfo.InvariantCulture, $" of at most {most}"),
        _ => "",
    };

    string ChoiceList => string.Join(", ", Choices.Select(choice => choice.Value));

    AttributeMismatch? CheckChoices(AttributeValue.Many many)
    {
        if (many.Values.IsDefaultOrEmpty) return new AttributeMismatch.Malformed("nothing", Expected);
        foreach (var value in many.Values)
        {
            if (CheckChoice(value) is { } mismatch) return mismatch;
            if (many.Values.Count(other => other == value) > 1) return new AttributeMismatch.Malformed($"{value} twice", Expected);
        }
        return null;
    }

    AttributeMismatch.NotAChoice? CheckChoice(string value)
    {
        foreach (var choice in Choices)
            if (choice.Value == value) return null;
        return new AttributeMismatch.NotAChoice(value, Expected, NearestName.Of(value, Choices.Select(choice => choice.Value)));
    }

    AttributeMismatch.OutOfBounds? CheckBounds(long value) =>
        value < Minimum || value > Maximum
            ? new AttributeMismatch.OutOfBounds(value.ToString(CultureInfo.InvariantCulture), Expected)
            : null;

    bool IsWellFormed(string text) => Type switch
    {
        AttributeType.Date => Iso8601.IsDate(text),
        AttributeType.Decimal => ExactDecimal.TryParse(text) is not null,
        AttributeType.DecimalOrIso8601 => ExactDecimal.TryParse(text) is not null || Iso8601.IsValid(text),
        AttributeType.LanguageTag => LanguageTags.IsWellFormed(text),
        _ => !string.IsNullOrWhiteSpace(text),
    };

    static string ShapeOf(AttributeValue value) => value switch
    {
        AttributeValue.Many => "a list",
        AttributeValue.Integer => "a number",
        _ => "a text",
    };
}
