using FactCheck.Text.Bidi;
using FactCheck.Text.Layout;
using FactCheck.Text.Width;

namespace FactCheck.Text.Tests.Layout;

public sealed class BidiModeTests
{
    // "salam 12 ab" in Arabic letters.
    const string Arabic = "سلام 12 ab";

    [Fact]
    public void Visual_order_shapes_arabic() => Check(BidiMode.Visual, "ab 12 \uFEE1\uFE8E\uFEE0\uFEB3");

    [Fact]
    public void Unshaped_visual_order_keeps_the_letters() => Check(BidiMode.VisualNoShape, "ab 12 مالس");

    [Fact]
    public void For_kitty_words_are_in_visual_order_and_letters_in_logical_order() => Check(BidiMode.KittyWord, "ab 12 سلام");

    [Fact]
    public void Logical_order_is_that_of_the_text() => Check(BidiMode.Logical, Arabic);

    [Fact]
    public void For_kitty_each_cell_still_belongs_to_the_letter_that_is_seen_there()
    {
        var line = Layout("ABC de", BidiMode.KittyWord);
        Marked.Show(line).ShouldBe("....de ABC");
        line.Cells.ToArray().Select(cell => cell.Offset).ShouldBe([4, 5, 3, 2, 1, 0]);
        line.ColumnOf(0).ShouldBe(9);
    }

    [Fact]
    public void Only_reordered_lines_have_right_to_left_cells()
    {
        Layout("abc", BidiMode.Visual).HasRightToLeft.ShouldBeFalse();
        Layout("abc AB", BidiMode.Visual).HasRightToLeft.ShouldBeTrue();
        Layout("abc AB", BidiMode.Logical).HasRightToLeft.ShouldBeFalse();
    }

    [Fact]
    public void Logical_order_keeps_the_direction_but_starts_at_the_left()
    {
        var line = Layout("ABC", BidiMode.Logical);
        line.Direction.ShouldBe(TextDirection.RightToLeft);
        line.Cells[0].Column.ShouldBe((ushort)0);
    }

    [Fact]
    public void A_joiner_is_dropped_after_shaping_and_its_cluster_keeps_it()
    {
        var line = Marked.Layout("می\u200Cخ", 10).Line(default);
        string.Concat(line.Cells.ToArray().Select(cell => GlyphTable.Text(cell.Glyph))).ShouldBe("\uFEA5\uFBFD\uFEE3");
        line.Cells.ToArray().Select(cell => (int)cell.Length).ShouldBe([1, 2, 1]);
    }

    [Fact]
    public void Tashkeel_stays_in_the_cell_of_its_letter() =>
        Marked.Layout("بَيْت", 10).Line(default).Cells.ToArray().Select(cell => GlyphTable.Text(cell.Glyph)).ShouldBe(["\uFE96", "\uFEF4\u0652", "\uFE91\u064E"]);

    [Fact]
    public void A_long_word_that_is_cut_keeps_its_shape()
    {
        var layout = Marked.Layout("بببب", 2);
        Marked.Lines(layout).Select(line => string.Concat(line.Cells.ToArray().Select(cell => GlyphTable.Text(cell.Glyph)))).ShouldBe(["\uFE92\uFE91", "\uFE90\uFE92"]);
    }

    static void Check(BidiMode mode, string cells) =>
        string.Concat(Layout(Arabic, mode).Cells.ToArray().Select(cell => GlyphTable.Text(cell.Glyph))).ShouldBe(cells);

    static LineLayout Layout(string marked, BidiMode mode) => Marked.Layout(Marked.Parse(marked), 10, mode).Line(default);
}
