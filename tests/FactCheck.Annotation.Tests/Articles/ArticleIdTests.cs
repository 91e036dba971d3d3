using System.Text;
using FactCheck.Annotation.Articles;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Annotation.Tests.Articles;

public sealed class ArticleIdTests
{
    [Theory]
    [InlineData("ferry-cuts.en")]
    [InlineData("2026_11_21")]
    [InlineData("عبارات-الليل.ar")]
    [InlineData("เรือเฟอร์รี่")]
    public void A_name_of_letters_digits_and_marks_is_an_id(string name)
    {
        ArticleId.TryParse(name, out var id, out _).ShouldBeTrue();
        id.Value.ShouldBe(name);
        ArticleId.From(name).ShouldBe(id);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData(".hidden", "neither a letter nor a digit")]
    [InlineData("a..b", "\"..\"")]
    [InlineData("a/b", "U+002F at 1")]
    [InlineData("a b", "U+0020 at 1")]
    [InlineData("a\u001b[2J", "U+001B at 1")]
    [InlineData("a\u202eb", "U+202E at 1")]
    [InlineData("a\u2066b", "U+2066 at 1")]
    [InlineData("a\0b", "U+0000 at 1")]
    [InlineData("..", "neither a letter nor a digit")]
    [InlineData("-rf", "neither a letter nor a digit")]
    [InlineData("_a", "neither a letter nor a digit")]
    [InlineData("../a", "neither a letter nor a digit")]
    [InlineData("a/../b", "\"..\"")]
    [InlineData("a\\b", "U+005C at 1")]
    [InlineData("a:b", "U+003A at 1")]
    [InlineData("a\u200bb", "U+200B at 1")]
    [InlineData("a\u009bb", "U+009B at 1")]
    [InlineData("a\ufe0f", "U+FE0F at 1")]
    [InlineData("a\u3164", "U+3164 at 1")]
    [InlineData("\u3164", "neither a letter nor a digit")]
    [InlineData("a\udb40\udd00", "U+E0100 at 1")]
    [InlineData("a\udb40\udc41", "U+E0041 at 1")]
    [InlineData("a.", "ends with \".\"")]
    [InlineData("con", "name of a device")]
    [InlineData("NUL.txt", "name of a device")]
    [InlineData("Lpt9.a.b", "name of a device")]
    public void What_is_not_on_the_list_is_refused_with_its_place(string name, string reason)
    {
        ArticleId.TryParse(name, out var id, out var problem).ShouldBeFalse();
        id.ShouldBe(default);
        problem!.ShouldContain(reason);
    }

    [Theory]
    [InlineData("console")]
    [InlineData("com0")]
    [InlineData("a.con")]
    [InlineData("COM")]
    public void A_name_that_only_resembles_a_device_is_an_id(string name) => ArticleId.TryParse(name, out _, out _).ShouldBeTrue();

    [Fact]
    public void A_lone_surrogate_is_refused()
    {
        ArticleId.TryParse("a\ud800", out _, out var problem).ShouldBeFalse();
        problem!.ShouldContain("U+D800 at 1");
    }

    [Fact]
    public void A_name_of_more_than_200_bytes_is_refused()
    {
        ArticleId.TryParse(new string('ع', 100), out _, out _).ShouldBeTrue();
        ArticleId.TryParse(new string('ع', 101), out _, out var problem).ShouldBeFalse();
        problem!.ShouldContain("202 bytes");
    }

    [Theory]
    [InlineData("Night ferries cut; minister denies", "Night-ferries-cut-minister-denies")]
    [InlineData("../../etc/passwd", "etcpasswd")]
    [InlineData("a...b", "a.b")]
    [InlineData("\u001b[31m", "31m")]
    [InlineData("؟!", "article")]
    [InlineData("Boats cut.", "Boats-cut")]
    [InlineData("aux", "article-aux")]
    [InlineData("con..x", "article-con.x")]
    [InlineData("\u3164", "article")]
    [InlineData("a\ufe0f\u034f", "a")]
    public void The_nearest_id_drops_what_is_not_allowed(string title, string expected) =>
        ArticleId.From(title).Value.ShouldBe(expected);

    [Fact]
    public void A_decomposed_name_is_refused_and_the_nearest_id_composed()
    {
        ArticleId.TryParse("cafe\u0301", out _, out var problem).ShouldBeFalse();
        problem!.ShouldContain("normalization form C");
        ArticleId.From("cafe\u200D\u0301").Value.ShouldBe("caf\u00E9");
    }

    [Fact]
    public void The_nearest_id_is_always_an_id() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Titles().ToArbitrary(), text => ArticleId.TryParse(ArticleId.From(text).Value, out _, out _)));

    [Fact]
    public void A_long_title_is_cut_between_characters()
    {
        var id = ArticleId.From(new string('a', 199) + "ع");
        Encoding.UTF8.GetByteCount(id.Value).ShouldBe(199);
    }

    static Gen<string> Titles() =>
        from pieces in Gen.Elements(
            "a", "e", "\u0301", "\u0323", "\u0958", "\u0F73", "ط", "\u064B", "각", "\u1100", "\u1161", "\u3164", "\ufe0f", "con", ".", " ", "-", "/", "\u200D", "\ud800", "😀", "९", "\0")
            .ListOf()
        from repeat in Gen.Elements(1, 1, 60)
        select string.Concat(Enumerable.Repeat(string.Concat(pieces), repeat));
}
