using FactCheck.Annotation.Schemes;
using FactCheck.Testing.Annotation;

namespace FactCheck.Annotation.Tests.Schemes;

public sealed class SpanDefaultsTests
{
    [Theory]
    [InlineData("en", "2,000", "kind=count value=2000 modifier=exact form=digits locale=en")]
    [InlineData("id", "1,4 juta", "kind=count value=1400000 modifier=exact form=mixed locale=id")]
    [InlineData("ar", "٤٠٪", "kind=percent value=40 modifier=exact form=digits unit=% locale=ar")]
    [InlineData("en", "$2–3 million", "kind=money value=2000000 value_max=3000000 modifier=range form=mixed unit=USD locale=en")]
    [InlineData("en", "several", "modifier=exact form=digits locale=en")]
    [InlineData(null, "2.000", "modifier=exact form=digits")]
    public void A_number_gets_what_its_text_says_in_the_language_of_the_article(string? language, string text, string expected) =>
        Defaults("number", language, text).ShouldBe(expected);

    [Fact]
    public void A_claim_gets_the_defaults_of_the_scheme_and_nothing_guessed() =>
        Defaults("claim", "en", "the line cut 14 sailings").ShouldBe("voice=attributed");

    [Fact]
    public void An_attribution_gets_no_style_of_quotation() => Defaults("attribution", "en", "said").ShouldBe("");

    [Fact]
    public void What_the_defaults_fill_in_is_always_a_value_of_the_scheme()
    {
        foreach (var label in TestScheme.Instance.Labels)
            foreach (var text in (string[])["14", "14:30", "21 November 2026", "5 km", "half", "3rd", "x"])
                foreach (var (name, value) in SpanDefaults.For(label, TestArticle.Of(text), text).Entries)
                    label.Attributes.Single(attribute => attribute.Name == name).Check(value).ShouldBeNull();
    }

    static string Defaults(string label, string? language, string text) => string.Join(' ',
        SpanDefaults.For(TestScheme.Instance.Label(label)!, TestArticle.Of(text, language), text).Entries.Select(entry => $"{entry.Key}={entry.Value}"));
}
