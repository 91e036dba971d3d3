using System.Text;
using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Vt;
using FactCheck.Text.Width;

namespace FactCheck.Terminal.Tests.Vt;

public sealed class FrameEncoderTests
{
    static readonly Style Red = new(Color.Palette(1));

    readonly CellBuffer _frame = new(20, 4);
    FrameEncoder _encoder = new(new EncoderOptions());

    [Fact]
    public void The_first_frame_clears_the_screen_and_paints_what_is_not_blank()
    {
        Write(2, 1, "hi");
        Sent().ShouldBe("^[m^[H^[2J\n^[2Chi^[?25l");
    }

    [Fact]
    public void A_frame_like_the_last_sends_nothing()
    {
        Write(0, 0, "hi");
        Sent();
        _frame.Clear();
        Write(0, 0, "hi");
        Sent().ShouldBe("");
    }

    [Fact]
    public void Invalidating_paints_everything_again()
    {
        Write(0, 0, "hi");
        var first = Sent();
        _encoder.Invalidate();
        Sent().ShouldBe(first);
    }

    [Fact]
    public void A_frame_of_another_size_is_painted_in_full()
    {
        Write(0, 0, "hi");
        Sent();
        _frame.Resize(10, 2);
        Write(0, 0, "hi");
        Sent().ShouldBe("^[m^[H^[2Jhi^[?25l");
    }

    [Fact]
    public void Only_the_cell_that_changed_is_sent()
    {
        Write(0, 2, "abcdefgh");
        Sent();
        Write(4, 2, "X");
        Sent().ShouldBe("\b\b\b\bX");
    }

    [Theory]
    [InlineData("aXcXefgh", "XcX")]
    [InlineData("aXcdefXh", "XcdefX")]
    [InlineData("aXcdefgX", "X^[5CX")]
    public void Up_to_four_unchanged_cells_are_sent_again_instead_of_a_move(string after, string expected)
    {
        Write(0, 0, "abcdefgh");
        Sent();
        Write(0, 0, after);
        Sent().ShouldBe("^[7D" + expected);
    }

    [Fact]
    public void A_gap_in_another_style_is_moved_over()
    {
        Write(0, 0, "abcde");
        Write(2, 0, "c", Red);
        Sent();
        Write(1, 0, "X");
        Write(3, 0, "X");
        Sent().ShouldBe("\b\b\b\bX^[CX");
    }

    [Fact]
    public void A_blank_tail_is_erased_to_the_end_of_the_line()
    {
        Write(0, 0, "abcdefghij");
        Sent();
        _frame.Clear();
        Write(0, 0, "ab");
        Sent().ShouldBe("^[8D^[K");
    }

    [Fact]
    public void A_short_blank_tail_is_overwritten()
    {
        Write(0, 0, "abcd");
        Sent();
        _frame.Clear();
        Write(0, 0, "abc");
        Sent().ShouldBe("\b ");
    }

    [Fact]
    public void Blanks_between_texts_are_erased_in_place()
    {
        Write(0, 0, "abcdefghijklmnopqrst");
        Sent();
        _frame.Clear();
        Write(0, 0, "ab");
        Write(18, 0, "ST");
        Sent().ShouldBe("^[3G^[16X^[16CST");
    }

    [Fact]
    public void A_coloured_tail_is_erased_in_its_colour_where_the_terminal_can()
    {
        var status = new Style(Background: Color.Palette(4));
        _frame.Fill(new Rect(0, 3, 20, 1), status);
        Sent().ShouldContain("^[44m^[K");

        _encoder = new FrameEncoder(new EncoderOptions { ErasesWithBackground = false });
        Sent().ShouldContain("^[44m" + new string(' ', 20));
    }

    [Fact]
    public void Rows_are_joined_by_carriage_return_and_line_feed()
    {
        Write(0, 0, new string('a', 20));
        Write(0, 1, new string('b', 20));
        Sent().ShouldBe("^[m^[H^[2J" + new string('a', 20) + "\r\n" + new string('b', 20) + "^[?25l");
    }

    [Fact]
    public void Blanks_do_not_switch_the_foreground()
    {
        Write(0, 0, "a", Red);
        Write(1, 0, " ");
        Write(2, 0, "b", Red);
        Sent().ShouldBe("^[m^[H^[2J^[31ma b^[?25l");
    }

    [Fact]
    public void An_underlined_blank_is_drawn_as_such()
    {
        Write(0, 0, "a", Red);
        Write(1, 0, " ", new Style(Underline: UnderlineStyle.Single));
        Sent().ShouldBe("^[m^[H^[2J^[31ma^[0;4m ^[?25l");
    }

    [Theory]
    [InlineData(CellAttributes.Bold, CellAttributes.Dim, "^[0;2m")]
    [InlineData(CellAttributes.Bold | CellAttributes.Italic, CellAttributes.Bold, "^[23m")]
    [InlineData(CellAttributes.Bold | CellAttributes.Dim, CellAttributes.Bold, "^[0;1m")]
    [InlineData(CellAttributes.Bold | CellAttributes.Italic | CellAttributes.Reverse, CellAttributes.Strikethrough, "^[0;9m")]
    [InlineData(CellAttributes.Bold, CellAttributes.None, "^[m")]
    public void The_shorter_of_change_and_reset_is_sent(CellAttributes from, CellAttributes to, string expected)
    {
        Write(0, 0, "a", new Style(Attributes: from));
        Write(1, 0, "b", new Style(Attributes: to));
        Sent().ShouldContain("a" + expected + "b");
    }

    [Theory]
    [InlineData(ColorLevel.TrueColor, UnderlineSupport.Styled, "^[4:3;38;2;255;0;0ma")]
    [InlineData(ColorLevel.Ansi256, UnderlineSupport.Single, "^[4;38;5;196ma")]
    [InlineData(ColorLevel.Ansi16, UnderlineSupport.Single, "^[4;91ma")]
    [InlineData(ColorLevel.Mono, UnderlineSupport.Single, "^[4ma")]
    public void Styles_are_reduced_to_what_the_terminal_can_show(ColorLevel colors, UnderlineSupport underlines, string expected)
    {
        _encoder = new FrameEncoder(new EncoderOptions { Colors = colors, Underlines = underlines });
        Write(0, 0, "a", new Style(Color.Rgb(255, 0, 0), Underline: UnderlineStyle.Curly));
        Sent().ShouldContain(expected);
    }

    [Fact]
    public void Without_colours_every_rendition_but_colour_is_left()
    {
        _encoder = new FrameEncoder(new EncoderOptions { Colors = ColorLevel.Mono });
        const CellAttributes all = CellAttributes.Bold | CellAttributes.Dim | CellAttributes.Italic | CellAttributes.Reverse | CellAttributes.Strikethrough;
        Write(0, 0, "a", new Style(Color.Palette(1), Color.Palette(2), all));
        Sent().ShouldContain("^[1;2;3;7;9ma");
    }

    [Fact]
    public void The_cursor_is_shown_where_the_frame_wants_it_and_hidden_without()
    {
        Write(0, 0, "a");
        _frame.Cursor = (3, 2);
        Sent().ShouldEndWith("a\n\n^[2C^[?25h");
        _frame.Cursor = (4, 2);
        Sent().ShouldBe("^[C");
        _frame.Cursor = (99, 2);
        Sent().ShouldBe("^[?25l");
    }

    [Fact]
    public void After_the_last_column_the_cursor_is_placed_anew()
    {
        Write(0, 0, new string('a', 20));
        Sent();
        Write(19, 0, "b");
        _frame.Cursor = (19, 0);
        Sent().ShouldBe("^[20Gb^[20G^[?25h");
    }

    [Fact]
    public void A_large_frame_is_synchronized_where_the_terminal_can_and_a_small_one_never()
    {
        _encoder = new FrameEncoder(new EncoderOptions { SynchronizesOutput = true });
        Write(0, 0, "small");
        Sent().ShouldNotContain("2026");
        Noise();
        var sent = Sent();
        sent.ShouldStartWith("^[?2026h");
        sent.ShouldEndWith("^[?2026l");
    }

    [Fact]
    public void A_large_frame_hides_the_cursor_where_the_terminal_cannot_synchronize()
    {
        _frame.Cursor = (0, 0);
        Sent();
        Noise();
        var sent = Sent();
        sent.ShouldStartWith("^[?25l");
        sent.ShouldEndWith("^[?25h");
    }

    [Fact]
    public void A_wide_glyph_of_disputed_width_clears_its_cells_and_sets_the_cursor_anew()
    {
        Write(0, 0, "a");
        _frame.Put(_frame.Area, 1, 0, GlyphTable.Intern("👍🏽"), 2, default);
        Write(3, 0, "b");
        Sent().ShouldStartWith("^[m^[H^[2Ja  ^[2G👍🏽^[4Gb");
    }

    [Fact]
    public void Letters_that_share_their_low_bits_are_told_apart()
    {
        Write(0, 0, "éөéө\u1EE9");
        Sent().ShouldStartWith("^[m^[H^[2Jéөéө\u1EE9");
    }

    [Fact]
    public void A_lone_combining_mark_gets_a_blank_to_stand_on()
    {
        Write(0, 0, "a");
        _frame.Put(_frame.Area, 1, 0, new Glyph(0x301), 1, default);
        Write(2, 0, "b");
        Sent().ShouldStartWith("^[m^[H^[2Ja \u0301b");
    }

    [Fact]
    public void Turning_synchronized_output_on_repaints_nothing_but_fewer_colours_do()
    {
        Write(0, 0, "a");
        Sent();
        _encoder.Options = _encoder.Options with { SynchronizesOutput = true };
        Sent().ShouldBe("");
        _encoder.Options = _encoder.Options with { Colors = ColorLevel.Mono };
        Sent().ShouldStartWith("^[m^[H^[2J");
    }

    void Noise()
    {
        for (var row = 0; row < 4; row++)
            for (var column = 0; column < 20; column++)
                Write(column, row, "x", new Style(Color.Palette((byte)(column + row))));
    }

    void Write(int column, int row, string text, Style style = default) => _frame.Write(_frame.Area, column, row, text, style);

    string Sent() => Encoding.UTF8.GetString(_encoder.Encode(_frame)).Replace('\e', '^');
}
