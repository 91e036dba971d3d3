using FactCheck.Text.Width;

namespace FactCheck.Text.Tests.Width;

public sealed class CellWidthTests
{
    [Theory]
    [InlineData('a', 1)]
    [InlineData('é', 1)]
    [InlineData('“', 1)]
    [InlineData('—', 1)]
    [InlineData('ش', 1)]
    [InlineData('א', 1)]
    [InlineData('ก', 1)]
    [InlineData('漢', 2)]
    [InlineData('！', 2)]
    [InlineData('한', 2)]
    [InlineData('\u3400', 2)]
    [InlineData(0x2FFFD, 2)]
    [InlineData(0x1F600, 2)]
    [InlineData('⌚', 2)]
    [InlineData('❤', 1)]
    [InlineData(0x1F1E6, 2)]
    [InlineData('\u0301', 0)]
    [InlineData('\u064E', 0)]
    [InlineData('\u200B', 0)]
    [InlineData('\u200D', 0)]
    [InlineData('\uFE0F', 0)]
    [InlineData(0xE0100, 0)]
    [InlineData('\u1160', 0)]
    [InlineData('\u11A8', 0)]
    [InlineData('\x1B', 1)]
    [InlineData('\x7F', 1)]
    [InlineData('\x9B', 1)]
    [InlineData(0xD800, 1)]
    public void A_code_point_takes_the_cells_that_the_standard_gives_it(int codePoint, int cells) => CellWidth.Of(codePoint).ShouldBe(cells);

    [Theory]
    [InlineData(-1)]
    [InlineData(0x110000)]
    public void What_is_no_code_point_is_refused(int codePoint) => Should.Throw<ArgumentOutOfRangeException>(() => CellWidth.Of(codePoint));

    [Theory]
    [InlineData("e\u0301", 1)]
    [InlineData("❤\uFE0F", 2)]
    [InlineData("1\uFE0F\u20E3", 2)]
    [InlineData("a\uFE0F", 1)]
    [InlineData("🇮🇩", 2)]
    [InlineData("👩‍👩‍👧‍👦", 2)]
    [InlineData("👍🏽", 2)]
    [InlineData("क्षि", 2)]
    [InlineData("น้ำ", 2)]
    [InlineData("\u1112\u1161\u11AB", 2)]
    [InlineData("\u0301", 1)]
    [InlineData("بّ", 1)]
    public void A_cluster_takes_one_or_two_cells(string cluster, int cells) => CellWidth.OfCluster(cluster).ShouldBe(cells);

    [Fact]
    public void A_lone_surrogate_takes_one_cell() => CellWidth.OfCluster("\uD800").ShouldBe(1);

    [Theory]
    [InlineData("❤\uFE0F")]
    [InlineData("👍🏽")]
    [InlineData("👩‍🚀")]
    [InlineData("🇮🇩")]
    [InlineData("\U0001F1EE")]
    [InlineData("\U0001FAE8")]
    [InlineData("क्षि")]
    [InlineData("\u1112\u1161")]
    public void Clusters_on_whose_width_terminals_disagree_are_risky(string cluster) => CellWidth.IsRisky(GlyphTable.Intern(cluster)).ShouldBeTrue();

    [Theory]
    [InlineData("a")]
    [InlineData("漢")]
    [InlineData("😀")]
    [InlineData("e\u0301")]
    [InlineData("بَّ")]
    [InlineData("ก็")]
    public void Letters_with_marks_and_settled_emoji_are_not_risky(string cluster) => CellWidth.IsRisky(GlyphTable.Intern(cluster)).ShouldBeFalse();
}
