using System.Text;
using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Vt;
using FactCheck.Text.Width;

namespace FactCheck.Terminal.Tests.Vt;

public sealed class RowGuardTests
{
    readonly CellBuffer _frame = new(8, 2);
    readonly FrameEncoder _encoder = new(new EncoderOptions { GuardsRightToLeftRows = true });

    [Fact]
    public void A_row_with_right_to_left_glyphs_is_opened_after_its_first_cell_and_closed_on_its_last()
    {
        RightToLeft(3, 'ن');
        Sent().ShouldBe("^[m^[H^[2J <LRM><LRO>  ن    <PDF>^[?25l");
    }

    [Fact]
    public void A_row_without_right_to_left_glyphs_is_not_guarded()
    {
        _frame.Write(_frame.Area, 0, 0, "ab", default);
        Sent().ShouldNotContain("<");
    }

    [Fact]
    public void A_change_in_the_middle_sends_no_marks()
    {
        RightToLeft(3, 'ن');
        Sent();
        RightToLeft(3, 'م');
        Sent().ShouldBe("^[4Gم");
    }

    [Fact]
    public void Rewriting_the_first_or_last_cell_sends_its_marks_again()
    {
        RightToLeft(3, 'ن');
        Sent();
        _frame.Write(_frame.Area, 0, 0, "a", default);
        Sent().ShouldBe("\ra<LRM><LRO>");
        _frame.Write(_frame.Area, 7, 0, "z", default);
        Sent().ShouldBe("^[6Cz<PDF>");
    }

    [Fact]
    public void A_row_that_loses_its_right_to_left_glyphs_loses_its_marks()
    {
        RightToLeft(3, 'ن');
        _frame.Write(_frame.Area, 0, 0, "a", default);
        _frame.Write(_frame.Area, 7, 0, "z", default);
        Sent();
        _frame.Write(_frame.Area, 3, 0, "x", default);
        Sent().ShouldBe("\ra  x   z");
    }

    [Fact]
    public void A_wide_first_glyph_carries_the_marks_after_it()
    {
        _frame.Put(_frame.Area, 0, 0, new Glyph('語'), 2, default);
        RightToLeft(3, 'ن');
        Sent().ShouldStartWith("^[m^[H^[2J語<LRM><LRO>");
    }

    [Fact]
    public void A_row_that_gains_right_to_left_glyphs_sends_its_wide_last_glyph_again_whole()
    {
        _frame.Put(_frame.Area, 6, 0, new Glyph('語'), 2, default);
        Sent();
        RightToLeft(3, 'ن');
        Sent().ShouldBe("\r <LRM><LRO>  ن  語<PDF>");
    }

    [Fact]
    public void A_guarded_row_is_never_erased_to_its_end()
    {
        RightToLeft(0, 'ن');
        _frame.Write(_frame.Area, 1, 0, "abcdefg", default);
        Sent();
        _frame.Fill(new Rect(1, 0, 7, 1), default);
        Sent().ShouldBe("^[2G       <PDF>");
    }

    [Fact]
    public void Without_the_option_no_marks_are_sent()
    {
        _encoder.Options = new EncoderOptions();
        RightToLeft(3, 'ن');
        Sent().ShouldNotContain("<");
    }

    void RightToLeft(int column, char letter) => _frame.Put(_frame.Area, column, 0, new Glyph(letter), 1, default, GlyphDirection.RightToLeft);

    string Sent() => Encoding.UTF8.GetString(_encoder.Encode(_frame)).Replace('\e', '^')
        .Replace("\u200E", "<LRM>", StringComparison.Ordinal).Replace("\u202D", "<LRO>", StringComparison.Ordinal).Replace("\u202C", "<PDF>", StringComparison.Ordinal);
}
