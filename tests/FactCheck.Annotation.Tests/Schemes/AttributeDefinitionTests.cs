using System.Collections.Immutable;
using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Schemes;

namespace FactCheck.Annotation.Tests.Schemes;

public sealed class AttributeDefinitionTests
{
    [Theory]
    [InlineData(AttributeType.Date, "2026")]
    [InlineData(AttributeType.Date, "2026-11")]
    [InlineData(AttributeType.Date, "2024-02-29")]
    [InlineData(AttributeType.Decimal, "-1250.5")]
    [InlineData(AttributeType.Decimal, "0.50")]
    [InlineData(AttributeType.DecimalOrIso8601, "1400000")]
    [InlineData(AttributeType.DecimalOrIso8601, "2026-11-21")]
    [InlineData(AttributeType.DecimalOrIso8601, "14:30")]
    [InlineData(AttributeType.DecimalOrIso8601, "2026-11-21T14:30:00Z")]
    [InlineData(AttributeType.DecimalOrIso8601, "P3D")]
    [InlineData(AttributeType.DecimalOrIso8601, "P1Y2M")]
    [InlineData(AttributeType.DecimalOrIso8601, "PT1.5H")]
    [InlineData(AttributeType.LanguageTag, "en")]
    [InlineData(AttributeType.LanguageTag, "ar-EG")]
    [InlineData(AttributeType.LanguageTag, "zh-Hant-TW")]
    [InlineData(AttributeType.Text, "mercenaries")]
    [InlineData(AttributeType.Integer, "3")]
    public void A_well_formed_value_is_taken(AttributeType type, string text)
    {
        Of(type).Parse(text, out var mismatch).ShouldNotBeNull();
        mismatch.ShouldBeNull();
    }

    [Theory]
    [InlineData(AttributeType.Date, "21/11/2026")]
    [InlineData(AttributeType.Date, "2026-02-30")]
    [InlineData(AttributeType.Date, "2026-11-21\n")]
    [InlineData(AttributeType.Decimal, "1,250")]
    [InlineData(AttributeType.Decimal, "1e6")]
    [InlineData(AttributeType.Decimal, ".5")]
    [InlineData(AttributeType.Decimal, "-")]
    [InlineData(AttributeType.Decimal, "٤٠")]
    [InlineData(AttributeType.DecimalOrIso8601, "P")]
    [InlineData(AttributeType.DecimalOrIso8601, "PT")]
    [InlineData(AttributeType.DecimalOrIso8601, "25:00")]
    [InlineData(AttributeType.DecimalOrIso8601, "2,000")]
    [InlineData(AttributeType.LanguageTag, "english language")]
    [InlineData(AttributeType.Text, " ")]
    [InlineData(AttributeType.Integer, "4")]
    [InlineData(AttributeType.Integer, "two")]
    public void A_malformed_value_is_refused_with_what_was_expected(AttributeType type, string text)
    {
        Of(type).Parse(text, out var mismatch).ShouldBeNull();
        mismatch!.Message.ShouldBe($"found {text}, expected {Of(type).Expected}");
    }

    [Fact]
    public void A_choice_that_is_misspelt_gets_the_nearest_one()
    {
        OneChoice.Check(new AttributeValue.Text("check_wrothy")).ShouldBeOfType<AttributeMismatch.NotAChoice>().Suggestion.ShouldBe("check_worthy");
        OneChoice.Check(new AttributeValue.Text("banana")).ShouldBeOfType<AttributeMismatch.NotAChoice>().Suggestion.ShouldBeNull();
    }

    [Fact]
    public void A_value_of_another_shape_is_refused()
    {
        OneChoice.Check(new AttributeValue.Many(["check_worthy"])).ShouldBeOfType<AttributeMismatch.WrongType>();
        SeveralChoices.Check(new AttributeValue.Text("check_worthy")).ShouldBeOfType<AttributeMismatch.WrongType>();
        Of(AttributeType.Integer).Check(new AttributeValue.Text("2")).ShouldBeOfType<AttributeMismatch.WrongType>();
        Of(AttributeType.Text).Check(new AttributeValue.Integer(2)).ShouldBeOfType<AttributeMismatch.WrongType>();
    }

    [Fact]
    public void Several_choices_are_each_once_and_at_least_one()
    {
        SeveralChoices.Parse("check_worthy, not_factual", out _).ShouldBe(new AttributeValue.Many(["check_worthy", "not_factual"]));
        SeveralChoices.Parse("", out _).ShouldBeNull();
        SeveralChoices.Parse("check_worthy, check_worthy", out _).ShouldBeNull();
    }

    static AttributeDefinition Of(AttributeType type) => new()
    {
        Name = "value",
        Title = "Value",
        Type = type,
        Minimum = type == AttributeType.Integer ? 1 : null,
        Maximum = type == AttributeType.Integer ? 3 : null,
    };

    static AttributeDefinition OneChoice => new() { Name = "checkworthy", Title = "Checkworthy", Type = AttributeType.Enumeration, Choices = Choices };

    static AttributeDefinition SeveralChoices =>
        new() { Name = "checkworthy", Title = "Checkworthy", Type = AttributeType.Enumeration, Multiple = true, Choices = Choices };

    static ImmutableArray<AttributeChoice> Choices => [new("check_worthy", 'c'), new("not_factual", 'n')];
}
