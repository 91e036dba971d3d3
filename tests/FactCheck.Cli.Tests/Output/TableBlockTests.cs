using FactCheckTUI.Output;

namespace FactCheck.Cli.Tests.Output;

public sealed class TableBlockTests
{
    static readonly string[] Header = ["label", "alice", "budi", "commonest disagreement"];
    static readonly string[][] Rows = [["attribution", "1,204", "93", "attribute 44 (claim_type)"], ["all", "2", "1", "none"]];

    [Fact]
    public void What_fits_stands_in_one_block_as_wide_as_its_texts() =>
        Fit(80).ShouldBe([[(0, 11), (1, 5), (2, 4), (3, 25)]]);

    [Fact]
    public void Prose_is_narrowed_first() => Fit(49).ShouldBe([[(0, 11), (1, 5), (2, 4), (3, 23)]]);

    [Fact]
    public void What_does_not_fit_stands_in_further_blocks_with_the_first_column_again() =>
        Fit(24).ShouldBe([[(0, 11), (1, 5), (2, 4)], [(0, 11), (3, 20)]]);

    [Theory]
    [InlineData(24)]
    [InlineData(40)]
    [InlineData(49)]
    [InlineData(80)]
    public void No_block_of_several_columns_is_wider_than_the_line_unless_two_columns_are(int width) =>
        TableBlock.Fit(Header, Rows, new HashSet<int> { 3 }, width).Where(block => block.Columns.Length > 2).ShouldAllBe(block => block.Width <= width);

    [Fact]
    public void Words_break_at_spaces_and_hang_under_the_first_line()
    {
        WordWrap.Lines("  one two three four", 12, 4).ShouldBe(["  one two", "    three", "    four"]);
        WordWrap.Lines("unbreakable words", 5, 0).ShouldBe(["unbreakable", "words"]);
        WordWrap.Lines("", 10, 2).ShouldBe([""]);
        WordWrap.Lines("你好 世界", 6, 0).ShouldBe(["你好", "世界"]);
    }

    static IEnumerable<(int, int)[]> Fit(int width) => TableBlock.Fit(Header, Rows, new HashSet<int> { 3 }, width).Select(block => block.Columns.ToArray());
}
