using FactCheck.Text.Bidi;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Text.Tests.Bidi;

public sealed class BidiParagraphTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("plain text, 12 (x)", "000000000000000000")]
    [InlineData("中文“引文” ไทย 👍", "0000000000000")]
    [InlineData("abc אבג", "0000111")]
    [InlineData("مرحبا abc 12", "111111222222")]
    [InlineData("a\u202Exy\u202Cb", "011100")]
    public void Levels_are_those_of_UAX_9(string text, string levels)
    {
        var paragraph = BidiParagraph.Create(text);
        string.Concat(Enumerable.Range(0, text.Length).Select(i => (char)('0' + paragraph.LevelAt(i)))).ShouldBe(levels);
    }

    [Theory]
    [InlineData("", TextDirection.LeftToRight)]
    [InlineData("123 ...", TextDirection.LeftToRight)]
    [InlineData("— \"سلام\" said", TextDirection.RightToLeft)]
    [InlineData("Radio سلام", TextDirection.LeftToRight)]
    [InlineData("𐤀𐤁", TextDirection.RightToLeft)]
    public void Direction_follows_the_first_strong_character(string text, TextDirection direction) =>
        BidiParagraph.Create(text).Direction.ShouldBe(direction);

    [Fact]
    public void A_requested_direction_wins_over_the_first_strong_character()
    {
        BidiParagraph.Create("abc", TextDirection.RightToLeft).Level.ShouldBe((byte)1);
        BidiParagraph.Create("", TextDirection.RightToLeft).Level.ShouldBe((byte)1);
        BidiParagraph.Create("אבג", TextDirection.LeftToRight).Level.ShouldBe((byte)0);
    }

    [Fact]
    public void A_paragraph_without_right_to_left_characters_is_plain_and_shared()
    {
        BidiParagraph.Create("one").IsPlain.ShouldBeTrue();
        BidiParagraph.Create("one").ShouldBeSameAs(BidiParagraph.Create("‘zwei’ — 三 👩‍👩‍👧"));
    }

    /// <summary>The scan may claim too much, never too little: each character alone, and after enough text for the vector loop.</summary>
    [Fact]
    public void The_fast_path_misses_no_character_that_ICU_gives_a_level()
    {
        const string Plain = "中文中文中文中文中文中文中文中文";
        var missed = new List<int>();
        for (var codePoint = 0; codePoint <= 0x10FFFF; codePoint++)
        {
            if (codePoint is >= 0xD800 and <= 0xDFFF) continue;
            var character = char.ConvertFromUtf32(codePoint);
            if (RightToLeftScan.Contains(character) && RightToLeftScan.Contains(Plain + character + Plain)) continue;
            var (level, levels) = FactCheck.Text.Icu.BidiEngine.OfThread.Resolve(character + "a1", null);
            if (level != 0 || levels.Any(l => l != 0)) missed.Add(codePoint);
        }
        missed.ShouldBeEmpty();
    }

    [Fact]
    public void Levels_are_those_of_ICU_for_any_text() =>
        Check.QuickThrowOnFailure(Prop.ForAll(TestTexts.Mixed().ToArbitrary(), text =>
        {
            var paragraph = BidiParagraph.Create(text);
            if (text.Length == 0) return paragraph.IsPlain;
            var (level, levels) = FactCheck.Text.Icu.BidiEngine.OfThread.Resolve(text, null);
            return level == paragraph.Level && levels.SequenceEqual(Enumerable.Range(0, text.Length).Select(paragraph.LevelAt));
        }));
}
