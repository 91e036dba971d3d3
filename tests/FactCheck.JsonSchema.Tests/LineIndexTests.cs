using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.JsonSchema.Tests;

public sealed class LineIndexTests
{
    [Fact]
    public void It_gives_the_position_that_counting_from_the_start_gives() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts().ToArbitrary(), text =>
        {
            var utf8 = Encoding.UTF8.GetBytes(text);
            var lines = new LineIndex(utf8);
            for (var offset = 0; offset <= utf8.Length; offset++) lines.Position(offset).ShouldBe(TextPosition.Of(utf8, offset));
        }));

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void A_place_outside_the_text_is_refused(int offset) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new LineIndex("abc"u8.ToArray()).Position(offset));

    // Long enough for several blocks.
    static Gen<string> Texts() => Gen.Choose(0, 40).SelectMany(pieces => Gen.Elements("a", "é", "文", "😀", "\n", "\r", "\r\n", new string('x', 300), new string('é', 511)).ArrayOf(pieces)).Select(string.Concat);
}
