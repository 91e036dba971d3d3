using FactCheck.Annotation.Rules;
using FactCheck.Testing.Annotation;
using static FactCheck.Annotation.Tests.Rules.RuleFixture;

namespace FactCheck.Annotation.Tests.Rules;

public sealed class NumberRulesTests
{
    [Theory]
    [InlineData("en", "2,000", "2000")]
    [InlineData("en", "2,000", "2000.0")]
    [InlineData("id", "2.000", "2000")]
    [InlineData("ar", "١٬٥٠٠", "1500")]
    [InlineData("en", "several", "7")]
    [InlineData(null, "2.000", "2")]
    public void A_value_that_its_text_says_or_that_cannot_be_read_is_fine(string? language, string text, string value)
    {
        Silent("number-value-differs", Number(language, text, value));
        Silent("number-locale-mixed", Number(language, text, value));
    }

    [Fact]
    public void Another_value_is_a_warning_with_both_readings()
    {
        var problem = Found("number-value-differs", Number("en", "2,000", "3000"), "n1, \"2,000\", has the value 3000; in en it reads 2000.");
        (problem.Severity, problem.Attribute).ShouldBe((Severity.Warning, "value"));
    }

    [Theory]
    [InlineData("id", "2.000", "2", "its reading in en; in id it reads 2000")]
    [InlineData("en", "2.000", "2000", "its reading in id; in en it reads 2")]
    public void The_reading_of_another_locale_is_an_error(string language, string text, string value, string message) =>
        Found("number-locale-mixed", Number(language, text, value), message).Severity.ShouldBe(Severity.Error);

    [Fact]
    public void The_locale_of_the_number_goes_before_the_articles() =>
        Silent("number-locale-mixed", Number("en", "2.000", "2000").With("n1", "locale", "id"));

    [Fact]
    public void The_upper_end_of_a_range_is_read_as_well()
    {
        Found("number-value-differs", Number("en", "12–15", "12").With("n1", "value_max", "16"), "has the value_max 16").Attribute.ShouldBe("value_max");
        Silent("number-value-differs", Number("en", "12–15", "12").With("n1", "value_max", "15"));
    }

    [Fact]
    public void The_upper_end_of_a_range_is_above_its_lower_end()
    {
        Found("number-range-inverted", Number("en", "several", "15").With("n1", "value_max", "12"), "n1 ranges from 15 to 12");
        Silent("number-range-inverted", Number("en", "several", "12").With("n1", "value_max", "15"));
    }

    static LayerBuilder Number(string? language, string text, string value) =>
        LayerBuilder.Of($"about [n1:{text}] boats").In(language).With("n1", "value", value);
}
