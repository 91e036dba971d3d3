using System.Globalization;
using FactCheck.Text.Shaping;
using FactCheck.Text.Tests.Generators;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Text.Tests.Shaping;

public sealed class ArabicShaperTests
{
    [Theory]
    [InlineData("سلام", "FEB3 FEE0 FE8E FEE1")]
    [InlineData("ب", "FE8F")]
    [InlineData("بب", "FE91 FE90")]
    [InlineData("ببب", "FE91 FE92 FE90")]
    [InlineData("دار", "FEA9 FE8D FEAD")]
    [InlineData("ماء", "FEE3 FE8E FE80")]
    public void A_letter_takes_the_form_that_its_neighbours_ask_for(string text, string expected) => Check(text, expected);

    [Fact]
    public void Lam_and_alef_stay_two_letters() => Check("لا", "FEDF FE8E");

    [Fact]
    public void Tashkeel_stays_and_joining_looks_through_it() => Check("بَيْت", "FE91 064E FEF4 0652 FE96");

    [Fact]
    public void Tatweel_joins_on_both_sides() => Check("بـب", "FE91 0640 FE90");

    [Fact]
    public void A_non_joiner_parts_a_persian_word() => Check("می\u200Cخواهم", "FEE3 FBFD 200C FEA7 FEEE FE8D FEEB FEE2");

    [Fact]
    public void A_joiner_alone_gives_the_joined_form() => Check("ه\u200D", "FEEB 200D");

    [Theory]
    [InlineData("پچگ", "FB58 FB7D FB93")]
    [InlineData("ہے", "FBA8 FBAF")]
    [InlineData("ٹھیک", "FB68 FBAD FBFF FB8F")]
    public void Persian_and_urdu_letters_have_their_forms(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("بڜب", "FE91 069C FE90")]
    [InlineData("ںب", "06BA FE90")]
    public void A_letter_without_the_form_stays_and_still_joins(string text, string expected) => Check(text, expected);

    [Fact]
    public void Other_scripts_and_digits_part_words() => Check("بa٣ب", "FE8F 0061 0663 FE8F");

    [Fact]
    public void A_supplementary_letter_or_half_of_one_parts_or_joins_by_its_own_type() =>
        Check("ب\U0001F600ب\uD800ب", "FE8F D83D DE00 FE8F D800 FE8F");

    [Fact]
    public void The_edges_of_a_range_join_what_lies_outside()
    {
        var shaped = new char[1];
        ArabicShaper.Shape("بَبَب", new TextSpan(2, 3), shaped);
        shaped.ShouldBe(['\uFE92']);
    }

    [Fact]
    public void Every_form_of_every_letter_can_be_reached()
    {
        foreach (var (letter, forms) in ArabicTableGenerator.FormsByLetter())
        {
            if (forms[0] != '\0') Shape($"{letter}").ShouldBe($"{forms[0]}");
            if (forms[1] != '\0') Shape($"ب{letter}")[1].ShouldBe(forms[1]);
            if (forms[2] != '\0') Shape($"{letter}ا")[0].ShouldBe(forms[2]);
            if (forms[3] != '\0') Shape($"ب{letter}ا")[1].ShouldBe(forms[3]);
        }
        ArabicTableGenerator.FormsByLetter().Count.ShouldBe(75);
    }

    [Fact]
    public void Shaping_a_range_gives_what_shaping_the_whole_gives_there() =>
        Prop.ForAll(Texts().ToArbitrary(), Gen.Choose(0, 1000).Two().ToArbitrary(), (text, edges) =>
        {
            var (a, b) = (edges.Item1 % (text.Length + 1), edges.Item2 % (text.Length + 1));
            var range = new TextSpan(Math.Min(a, b), Math.Max(a, b));
            var shaped = new char[range.Length];
            ArabicShaper.Shape(text, range, shaped);
            return shaped.AsSpan().SequenceEqual(range.Of(Shape(text)));
        }).QuickCheckThrowOnFailure();

    static Gen<string> Texts() =>
        Gen.Elements("بتسلمهيادروءةىپچگھےٱ\u064E\u0651\u0640\u200C\u200D aא\uD83D\uDE00".ToCharArray()).ArrayOf().Select(chars => new string(chars));

    static void Check(string text, string expected) =>
        string.Join(' ', Shape(text).Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture))).ShouldBe(expected);

    static string Shape(string text)
    {
        var shaped = new char[text.Length];
        ArabicShaper.Shape(text, new TextSpan(0, text.Length), shaped);
        return new string(shaped);
    }
}
