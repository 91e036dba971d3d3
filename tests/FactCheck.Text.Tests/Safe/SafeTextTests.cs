using FactCheck.Text.Safe;
using FactCheck.Text.Width;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Text.Tests.Safe;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("\0", "␀")]
    [InlineData("\x1B[31m", "␛[31m")]
    [InlineData("\t", "␉")]
    [InlineData("\x7F", "␡")]
    [InlineData("\x9B", "␦")]
    [InlineData("\u0085\u2028\u2029", "␤␤␤")]
    [InlineData("so\u00ADft", "so¬ft")]
    [InlineData("\u200E\u202A\u202D\u2066", "↦↦↦↦")]
    [InlineData("\u200F\u061C\u202B\u202E\u2067", "↤↤↤↤↤")]
    [InlineData("\u202C\u2069\u2068", "↥↥↥")]
    [InlineData("a\u200Bb\uFEFF\u2060", "a␢b⁀⁀")]
    [InlineData("\uFFFE\uFDD0\U0001FFFF\uE000\U0010EEEE", "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD")]
    [InlineData("\U000E0041\uFFF9", "␦␦")]
    [InlineData("a\uFE0Fb\uFE00c\U000E0100d\u180Be\u034Ff\u17B4g\u17B5", "a␦b␦c␦d␦e␦f␦g␦")]
    [InlineData("a\u115Fb\u1160c\u3164d\uFFA0", "a␢b␢c␢d␢")]
    [InlineData("😀\uFE0F\uFE0F\uFE00", "😀\uFE0F␦␦")]
    [InlineData("漢\U000E0100\U000E0101", "漢\U000E0100␦")]
    public void What_is_invisible_or_dangerous_becomes_visible(string text, string shown) => SafeText.Line(text).ShouldBe(shown);

    [Fact]
    public void A_lone_surrogate_becomes_the_replacement_character() => SafeText.Line("\uD800a\uDC00").ShouldBe("\uFFFDa\uFFFD");

    [Theory]
    [InlineData("می\u200Cخواهم")]
    [InlineData("क्\u200Dष")]
    [InlineData("👩🏽\u200D🚀")]
    [InlineData("👁\uFE0F\u200D🗨\uFE0F")]
    [InlineData("1\uFE0F\u20E3 ☺\uFE0E ❤\uFE0F ℹ\uFE0F")]
    [InlineData("葛\U000E0100 \u1820\u180B ≨\uFE00 0\uFE00 \u1004\uFE00")]
    [InlineData("ל\u05B7\u034F\u05B4")]
    [InlineData("\U0001F3F4\U000E0067\U000E0062\U000E007F")]
    public void Joiners_stay_where_their_script_needs_them(string text) => SafeText.Line(text).ShouldBeSameAs(text);

    [Theory]
    [InlineData("pass\u200Cword", "pass⁀word")]
    [InlineData("a\u200Db", "a⁀b")]
    [InlineData("😀\U000E0041", "😀␦")]
    [InlineData("\u200Cم", "⁀م")]
    public void Joiners_and_tags_elsewhere_become_visible(string text, string shown) => SafeText.Line(text).ShouldBe(shown);

    [Fact]
    public void A_harmless_text_is_the_same_instance()
    {
        const string text = "Plain, “quoted” — and עברית, naïve\u0301 漢字 😀\u00A0.";
        SafeText.Line(text).ShouldBeSameAs(text);
        SafeText.Lines(text).ShouldBeSameAs(text);
    }

    [Fact]
    public void A_line_break_is_one_symbol_or_kept()
    {
        SafeText.Line("a\r\nb\nc").ShouldBe("a␤b␊c");
        SafeText.Lines("a\r\nb\nc\rd").ShouldBe("a\nb\nc␍d");
    }

    [Fact]
    public void Every_placeholder_takes_one_cell_and_is_its_own_placeholder()
    {
        for (var codePoint = 0; codePoint <= 0x10FFFF; codePoint++)
        {
            var shown = SafeText.Visible(codePoint);
            if (shown == codePoint) continue;
            CellWidth.Of(shown).ShouldBe(1);
            SafeText.Visible(shown).ShouldBe(shown);
        }
    }

    [Fact]
    public void No_harmful_character_survives_and_each_code_point_stays_one() =>
        Prop.ForAll(Texts().ToArbitrary(), text =>
        {
            var shown = SafeText.Line(text);
            return shown.EnumerateRunes().Count() == text.EnumerateRunes().Count() && !shown.Any(IsHarmful) && SafeText.Line(shown) == shown;
        }).QuickCheckThrowOnFailure();

    // Written anew from the documentation, not from the table.
    static bool IsHarmful(char c) =>
        char.IsControl(c) || c is '\u061C' or '\u200B' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF' or '\uFFFE';

    static Gen<string> Texts() =>
        Gen.Elements("a", "\x1B", "\n", "\u202E", "\u200F", "م", "\u200C", "\u200D", "😀", "\uFE0F", "\u0301", "\u2069", "\x85", "\uFEFF", "漢", "\U000E0041", "क", "\u2028")
            .ArrayOf().Select(string.Concat);
}
