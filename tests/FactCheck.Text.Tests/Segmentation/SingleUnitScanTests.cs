using FactCheck.Text.Icu;
using FactCheck.Text.Segmentation;

namespace FactCheck.Text.Tests.Segmentation;

public sealed class SingleUnitScanTests
{
    [Fact]
    public void Characters_of_the_fast_path_join_nothing_of_the_fast_path()
    {
        var singles = Enumerable.Range(0, 0x10000).Select(c => (char)c).Where(c => SingleUnitScan.Holds(c.ToString())).ToArray();
        singles.Length.ShouldBeGreaterThan(22_000);
        singles.ShouldNotContain(c => char.IsSurrogate(c) || c == '\r');
        // Each beside itself, on both sides of a letter and beside the character before it: UAX #29 asks for no more than two neighbours here.
        var text = string.Concat(singles.Select(c => $"{c}{c}x{c}")) + string.Concat(singles);
        Boundaries(text).Count.ShouldBe(text.Length);
    }

    [Theory]
    [InlineData("plain, “quoted” — très bien", true)]
    [InlineData("قالت الوزيرة لم نلغ أي رحلة، ١٬٥٠٠ مليون", true)]
    [InlineData("市长说今年的预算增加了百分之十二，但是学校没有", true)]
    [InlineData("אמר השר", true)]
    [InlineData("e\u0301", false)]
    [InlineData("قَالَ", false)]
    [InlineData("plain, and after enough plain text for a vector or two: 👍", false)]
    [InlineData("a\r\nb", false)]
    public void Text_is_taken_for_simple_only_where_it_is(string text, bool simple) => SingleUnitScan.Holds(text).ShouldBe(simple);

    static List<int> Boundaries(string text)
    {
        var boundaries = new List<int>();
        BreakIterator.Of(BreakKind.Grapheme).Append(text, 0, text.Length, boundaries);
        return boundaries;
    }
}
