using System.Text;
using FactCheck.Text.Normalization;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Text.Tests.Normalization;

public sealed class NormalFormCTests
{
    [Theory]
    [InlineData("cafe\u0301", "caf\u00E9")]
    [InlineData("\u1100\u1161", "\uAC00")]
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("q\u0307\u0323", "q\u0323\u0307")]
    public void Letters_and_marks_are_composed_and_ordered(string text, string expected)
    {
        NormalFormC.Holds(text).ShouldBeFalse();
        NormalFormC.Of(text).ShouldBe(expected);
        NormalFormC.Holds(expected).ShouldBeTrue();
    }

    [Fact]
    public void A_text_in_the_form_is_the_same_instance()
    {
        var text = "عبارات الليل";
        NormalFormC.Of(text).ShouldBeSameAs(text);
    }

    [Fact]
    public void A_text_that_grows_is_complete() => NormalFormC.Of(new string('\u0958', 100)).Length.ShouldBe(200);

    [Fact]
    public void A_lone_surrogate_stays() => NormalFormC.Of("e\u0301\ud800").ShouldBe("\u00E9\ud800");

    [Fact]
    public void It_is_what_dotnet_makes_of_it() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts().ToArbitrary(), text => NormalFormC.Of(text) == text.Normalize(NormalizationForm.FormC)));

    static Gen<string> Texts() =>
        from pieces in Gen.Elements("a", "e", "\u0301", "\u0323", "\u0958", "ط", "\u064B", "\u0654", "ا", "\u1100", "\u1161", "\u11A8", "😀").ListOf()
        select string.Concat(pieces);
}
