using FactCheck.Text.Bidi;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Text.Tests.Bidi;

public sealed class BidiLineTests
{
    [Theory]
    [InlineData("000", "0 1 2")]
    [InlineData("111", "2 1 0")]
    [InlineData("0110", "0 2 1 3")]
    [InlineData("1122112", "6 5 4 2 3 1 0")]
    [InlineData("012321", "0 5 2 3 4 1")]
    [InlineData("", "")]
    public void Runs_are_reversed_from_the_highest_level_down(string levels, string order)
    {
        var visual = new int[levels.Length];
        BidiLine.Order([.. levels.Select(c => (byte)(c - '0'))], visual);
        string.Join(' ', visual).ShouldBe(order);
    }

    [Theory]
    [InlineData("ab  ", 2)]
    [InlineData("ab\u2067 \u2069\t", 2)]
    [InlineData("a\u00A0", 2)]
    [InlineData("   ", 0)]
    [InlineData("a \u0301", 3)]
    [InlineData("a\U000E0041 ", 1)]
    public void Trailing_white_space_ends_the_content(string line, int content) => BidiLine.ContentLength(line).ShouldBe(content);

    [Fact]
    public void A_lone_surrogate_is_content() => BidiLine.ContentLength("a\uD83D ").ShouldBe(2);

    [Fact]
    public void Trailing_white_space_takes_the_level_of_the_paragraph()
    {
        byte[] levels = [1, 1, 1, 1];
        BidiLine.ResetTrailing("אב  ", levels, 0);
        levels.ShouldBe([1, 1, 0, 0]);
    }

    [Fact]
    public void The_order_is_a_permutation() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Gen.Choose(0, 5).Select(l => (byte)l).ArrayOf().ToArbitrary(), levels =>
        {
            var visual = new int[levels.Length];
            BidiLine.Order(levels, visual);
            return visual.Order().SequenceEqual(Enumerable.Range(0, levels.Length));
        }));
}
