using System.Collections.Immutable;
using FactCheck.Annotation.Schemes;

namespace FactCheck.Testing.Annotation;

/// <summary>A scheme in the shape of the default one: claim, number, attribution, denial, source, with their relations.</summary>
public static class TestScheme
{
    /// <summary>The scheme.</summary>
    public static Scheme Instance { get; } = ((SchemeResult.Valid)Builder().Build()).Scheme;

    /// <summary>The builder behind it, so that a test can add to it.</summary>
    public static SchemeBuilder Builder() => new SchemeBuilder("test-spans", "1.0.0", new string('0', 64))
        .Add(Label("claim", 'c', "green", NaturalUnit.Sentence,
            Choice("claim_type", "event_property numerical causal quote", required: Presence.Required, many: Count.Several),
            Choice("checkworthy", "check_worthy factual_unimportant not_factual", required: Presence.Required),
            Choice("voice", "attributed narrator headline", required: Presence.Required, initially: "attributed"),
            Of("claim_date", AttributeType.Date)))
        .Add(Label("number", 'n', "yellow", NaturalUnit.Numeral,
            Choice("kind", "count ordinal percent money measure duration date time fraction", required: Presence.Required),
            Of("value", AttributeType.DecimalOrIso8601, Presence.Required),
            Of("value_max", AttributeType.Decimal),
            Choice("modifier", "exact approx range", required: Presence.Required, initially: "exact"),
            Choice("form", "digits words mixed morphological", required: Presence.Required, initially: "digits"),
            Of("unit", AttributeType.Text),
            Of("locale", AttributeType.LanguageTag)))
        .Add(Label("attribution", 'a', "blue", NaturalUnit.Word, Choice("quote_style", "direct indirect mixed", required: Presence.Required)))
        .Add(Label("denial", 'd', "red", NaturalUnit.Word, Choice("extent", "full partial", required: Presence.Required, initially: "full")))
        .Add(Label("source", 's', "cyan", NaturalUnit.NounPhrase, Of("source_id", AttributeType.Text)))
        .Add(Link("content", ["attribution", "denial"], ["claim", "attribution", "denial"]))
        .Add(new RelationDefinition { Type = "source", From = ["attribution", "denial"], To = ["source"], Maximum = 1 })
        .Add(new RelationDefinition { Type = "denies", From = ["denial"], To = ["claim"], CrossArticle = true })
        .Add(Link("quantifies", ["number"], ["claim"]))
        .Add(new RelationDefinition
        {
            Type = "same_claim",
            From = ["claim"],
            To = ["claim"],
            CrossArticle = true,
            Attributes = [Choice("stance", "agree deny discuss", required: Presence.Required)],
        });

    static LabelDefinition Label(string name, char key, string colour, NaturalUnit unit, params ImmutableArray<AttributeDefinition> attributes) => new()
    {
        Name = name,
        Title = name,
        Key = key,
        Colour = colour,
        Unit = unit,
        Attributes =
        [
            .. attributes,
            new AttributeDefinition { Name = "confidence", Title = "Confidence", Type = AttributeType.Integer, Minimum = 1, Maximum = 3 },
        ],
    };

    static RelationDefinition Link(string type, ImmutableArray<string> from, ImmutableArray<string> to) => new() { Type = type, From = from, To = to };

    static AttributeDefinition Of(string name, AttributeType type, Presence required = Presence.Optional) =>
        new() { Name = name, Title = name, Type = type, Required = required == Presence.Required };

    static AttributeDefinition Choice(
        string name, string values, Presence required = Presence.Optional, Count many = Count.One, string? initially = null) => new()
        {
            Name = name,
            Title = name,
            Type = AttributeType.Enumeration,
            Required = required == Presence.Required,
            Multiple = many == Count.Several,
            Default = initially,
            Choices = [.. values.Split(' ').Select((value, i) => new AttributeChoice(value, (char)('a' + i)))],
        };

    enum Presence
    {
        Optional,
        Required,
    }

    enum Count
    {
        One,
        Several,
    }
}
