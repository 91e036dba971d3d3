using System.Text;
using FactCheck.Text.Offsets;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Text.Tests.Offsets;

public sealed class OffsetMapTests
{
    static readonly string[] Units = ["a", " ", "é", "ش", "中", "\uFFFD", "👍", "𐤀", "\uD83D", "\uDC4D", "\uDC4D\uD83D"];

    [Fact]
    public void Every_offset_of_any_text_converts_as_counting_one_by_one_does() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts().ToArbitrary(), text => Agrees(text)));

    [Fact]
    public void A_text_of_many_blocks_converts_at_every_offset()
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < 3000; i++) text.Append(Units[(i * 7 + i / 13) % Units.Length]);
        for (var cut = 0; cut < 40; cut++) Agrees(text.ToString(cut, text.Length - cut)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("ascii only")]
    [InlineData("𐤀")]
    public void A_short_text_converts_at_every_offset(string text) => Agrees(text).ShouldBeTrue();

    [Theory]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(511)]
    public void A_pair_that_straddles_a_block_counts_once(int before)
    {
        var text = new string('x', before) + "👍" + new string('y', 600);
        Agrees(text).ShouldBeTrue();
        var map = new OffsetMap(text);
        map.ToCodePoints(before + 1).ShouldBe(before);
        map.ToCodePoints(before + 2).ShouldBe(before + 1);
        map.ToUtf16(before + 1).ShouldBe(before + 2);
    }

    [Fact]
    public void Offsets_outside_the_text_are_refused()
    {
        var map = new OffsetMap("a👍");
        Should.Throw<ArgumentOutOfRangeException>(() => map.ToCodePoints(-1));
        Should.Throw<ArgumentOutOfRangeException>(() => map.ToCodePoints(4));
        Should.Throw<ArgumentOutOfRangeException>(() => map.ToUtf16(3));
        Should.Throw<ArgumentOutOfRangeException>(() => map.ToUtf8(4));
        Should.Throw<ArgumentOutOfRangeException>(() => map.FromUtf8(6));
        Should.Throw<ArgumentOutOfRangeException>(() => map.FromUtf8(-1));
    }

    static Gen<string> Texts() =>
        from plain in Gen.Choose(0, 600)
        from fill in Gen.Elements('x', 'ش', '中')
        from mixed in Gen.Elements(Units).ListOf()
        from tail in Gen.Elements(Units).ListOf()
        select string.Concat(mixed) + new string(fill, plain) + string.Concat(tail);

    /// <summary>Compares every offset with a walk over the text, rune by rune.</summary>
    static bool Agrees(string text)
    {
        var map = new OffsetMap(text);
        int codePoints = 0, bytes = 0;
        for (var at = 0; at < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            for (var inside = 0; inside < length; inside++)
                if (map.ToCodePoints(at + inside) != codePoints || map.ToUtf8(at + inside) != bytes) return false;
            if (map.ToUtf16(codePoints) != at) return false;
            for (var inside = 0; inside < rune.Utf8SequenceLength; inside++)
                if (map.FromUtf8(bytes + inside) != at) return false;
            at += length;
            codePoints++;
            bytes += rune.Utf8SequenceLength;
        }
        return map.CodePointLength == codePoints && map.Utf8Length == bytes
            && map.ToCodePoints(text.Length) == codePoints && map.ToUtf16(codePoints) == text.Length
            && map.ToUtf8(text.Length) == bytes && map.FromUtf8(bytes) == text.Length;
    }
}
