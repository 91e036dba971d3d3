using FactCheck.Text.Icu;
using FactCheck.Text.Layout;
using FactCheck.Text.Width;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Text.Tests.Layout;

public sealed class LatinTextTests
{
    [Fact]
    public void Latin_text_never_breaks_where_the_standard_forbids_it() =>
        Prop.ForAll(Texts().ToArbitrary(), text =>
        {
            LatinText.Covers(text).ShouldBeTrue();
            var allowed = new List<int>();
            BreakIterator.Of(BreakKind.Line).Append(text, 0, text.Length, allowed);
            for (var i = 1; i < text.Length; i++)
                if (LatinText.CanBreakBefore(text, i)) allowed.ShouldContain(i);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(40));

    [Fact]
    public void Jumping_from_line_to_line_finds_what_measuring_every_cluster_finds() =>
        Prop.ForAll(Texts().ToArbitrary(), Gen.Choose(2, 12).ToArbitrary(), (text, columns) =>
        {
            text = text.Replace('\t', ' ');
            // One tab after the text takes the other way.
            var measured = LineWrapper.Wrap(text + "\t", ClusterMap.Create(text), columns, tabWidth: 4);
            LatinText.Wrap(text, columns).ShouldBe(measured);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(60));

    [Fact]
    public void Every_character_covered_is_one_cluster_of_one_cell()
    {
        for (var c = '\0'; c < '\uFFFF'; c++)
        {
            if (!LatinText.Covers($"{c}")) continue;
            (c == '\t' || CellWidth.Of(c) == 1).ShouldBeTrue();
            (CellWidth.TraitsOf(c) & (CellTraits.Complex | CellTraits.Hidden) & (CellTraits)(c == '\t' ? 0 : 0xFF)).ShouldBe(CellTraits.None);
        }
    }

    [Theory]
    [InlineData("a b", 2)]
    [InlineData("well-known", 5)]
    [InlineData("he/she", 3)]
    [InlineData("never—ever", 5)]
    [InlineData("never—ever", 6)]
    [InlineData("1990–now is b", 12)]
    [InlineData("say (so)", 4)]
    [InlineData("say “so”", 4)]
    public void A_line_may_begin_after_spaces_hyphens_and_at_dashes(string text, int offset) => LatinText.CanBreakBefore(text, offset).ShouldBeTrue();

    [Theory]
    [InlineData("14-15", 3)]
    [InlineData("a  b", 2)]
    [InlineData("what ?", 5)]
    [InlineData("( a", 2)]
    [InlineData("« (a", 2)]
    [InlineData("-5", 1)]
    [InlineData("and/or", 3)]
    [InlineData("a\u00A0b", 2)]
    public void A_line_may_not_begin_inside_numbers_or_before_closing_marks(string text, int offset) => LatinText.CanBreakBefore(text, offset).ShouldBeFalse();

    static Gen<string> Texts() =>
        Gen.Elements("aeéž 019  \t-‐–—/.,:;!?()[]{}\"'“”‘’„‚«»‹›…%‰€$™¡¿@#&*+=<>|\\^_`~\u00A0°×÷†•′″".ToCharArray()).ArrayOf().Select(chars => new string(chars));
}
