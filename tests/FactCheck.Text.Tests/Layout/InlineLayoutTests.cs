using FactCheck.Text.Bidi;
using FactCheck.Text.Layout;

namespace FactCheck.Text.Tests.Layout;

public sealed class InlineLayoutTests
{
    [Theory]
    [InlineData("night ferries cut", 20, "night ferries cut")]
    [InlineData("night ferries cut", 17, "night ferries cut")]
    [InlineData("night ferries cut", 8, "night f…")]
    [InlineData("ABC DEF", 7, "FED CBA")]
    [InlineData("ABC DEF", 6, "…D CBA")]
    [InlineData("abc DEF", 6, "abc D…")]
    [InlineData("港口", 3, "港…")]
    [InlineData("港口", 2, "…")]
    [InlineData("abc", 1, "…")]
    [InlineData("abc", 0, "")]
    [InlineData("", 5, "")]
    [InlineData("a\r\nb\tc\nd\u2029e", 20, "a b c d e")]
    [InlineData("a\x1B[m", 20, "a␛[m")]
    public void A_text_is_cut_at_its_logical_end(string marked, int columns, string shown) =>
        Marked.Show(InlineLayout.Create(Marked.Parse(marked), columns)).ShouldBe(shown);

    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("港口👍🏽", 6)]
    [InlineData("a\r\nb", 3)]
    [InlineData("\u200B", 1)]
    public void A_text_is_measured_in_cells(string text, int cells) => InlineLayout.Measure(text).ShouldBe(cells);

    [Fact]
    public void The_ellipsis_stands_for_the_rest_of_the_text()
    {
        var line = InlineLayout.Create("night ferries", 6);
        (line.Cells[^1].Offset, line.Cells[^1].Length).ShouldBe((5, (ushort)8));
        line.ColumnOf(9).ShouldBe(5);
    }

    [Fact]
    public void A_given_direction_overrides_the_first_letter() =>
        Marked.Show(InlineLayout.Create("ab, cd.", 20, direction: TextDirection.RightToLeft)).ShouldBe(".ab, cd");

    [Fact]
    public void A_line_break_in_a_right_to_left_text_does_not_part_it() => Marked.Show(InlineLayout.Create(Marked.Parse("ABC\r\nDEF"), 20)).ShouldBe("FED CBA");

    [Fact]
    public void A_text_of_a_megabyte_costs_its_first_line()
    {
        var text = new string('x', 1 << 20);
        InlineLayout.Create(text, 10).Cells.Length.ShouldBe(10);
        var before = GC.GetAllocatedBytesForCurrentThread();
        InlineLayout.Create(text, 10);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(4096);
    }
}
