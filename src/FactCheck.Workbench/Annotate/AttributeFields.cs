using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Schemes;
using FactCheck.Terminal.Input;
using FactCheck.Terminal.Widgets;

namespace FactCheck.Workbench.Annotate;

/// <summary>Form fields for the attributes of a label, and back. A required attribute is marked but may be left open: the rules keep track of it.</summary>
public static class AttributeFields
{
    /// <summary>Name of the field for the span's note: with a blank, which no attribute's name may hold.</summary>
    public const string NoteName = "the note";

    /// <summary>One field per attribute, then the note.</summary>
    public static ImmutableArray<FormField> For(LabelDefinition label, Span span) =>
    [
        .. label.Attributes.Select(attribute => Field(attribute, span.Attributes[attribute.Name])),
        new EntryField(NoteName, "Note", span.Note ?? "", "anything to remember"),
    ];

    /// <summary>The attributes that the fields say; empty fields are absent. Attributes without a field are kept.</summary>
    public static AttributeValues Read(LabelDefinition label, IEnumerable<FormField> fields, AttributeValues before)
    {
        var byName = fields.ToDictionary(field => field.Name);
        var values = AttributeValues.Empty;
        foreach (var attribute in label.Attributes)
            if (byName.TryGetValue(attribute.Name, out var field) && Value(attribute, field) is { } value) values = values.With(attribute.Name, value);
        foreach (var (name, value) in before.Entries)
            if (!byName.ContainsKey(name)) values = values.With(name, value);
        return values;
    }

    static FormField Field(AttributeDefinition attribute, AttributeValue? value)
    {
        var title = attribute.Required ? $"{attribute.Title} *" : attribute.Title;
        if (attribute.Type != AttributeType.Enumeration)
        {
            return new EntryField(attribute.Name, title, value?.ToString() ?? "", Placeholder(attribute))
            {
                Kind = attribute.Type switch { AttributeType.Date => EntryKind.Date, AttributeType.Decimal or AttributeType.Integer => EntryKind.Number, _ => EntryKind.Text },
                Validator = text => Problem(attribute, text.Trim()),
            };
        }
        var options = attribute.Choices.Select(choice => new ChoiceOption(Key.Char(choice.Key), choice.Value, choice.Value.Replace('_', ' '))).ToArray();
        return attribute.Multiple
            ? new MultiChoiceField(attribute.Name, title, options) { Values = value is AttributeValue.Many many ? many.Values : [] }
            : new ChoiceField(attribute.Name, title, options) { Value = value?.ToString(), Default = attribute.Default };
    }

    static AttributeValue? Value(AttributeDefinition attribute, FormField field) => field switch
    {
        { IsEmpty: true } => null,
        ChoiceField choice => new AttributeValue.Text(choice.Value!), // not empty, so there is a value
        MultiChoiceField choices => new AttributeValue.Many(choices.Values),
        EntryField entry when attribute.Type == AttributeType.Integer && long.TryParse(entry.Text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) =>
            new AttributeValue.Integer(number),
        EntryField entry => new AttributeValue.Text(entry.Text.Trim()),
        _ => null,
    };

    static string Placeholder(AttributeDefinition attribute) => attribute.Type switch
    {
        AttributeType.Date => "2026-11-21, 2026-11 or 2026",
        AttributeType.Decimal => "1250 or 2.5",
        AttributeType.DecimalOrIso8601 => "1250, 2.5, 2026-11-21, 14:30 or P3D",
        AttributeType.LanguageTag => "en, id, ar…",
        AttributeType.Integer when attribute.Minimum is { } least && attribute.Maximum is { } most => $"{least} to {most}",
        _ => attribute.Description ?? "",
    };

    static string? Problem(AttributeDefinition attribute, string text)
    {
        if (attribute.Type != AttributeType.Integer) return null;
        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return "not a whole number";
        return number < attribute.Minimum || number > attribute.Maximum ? $"outside {attribute.Minimum} to {attribute.Maximum}" : null;
    }
}
