using FactCheck.Terminal.Cells;
using FactCheck.Text.Width;

namespace FactCheck.Terminal.Tests.Cells;

public sealed class CellBufferTests
{
    static readonly Style Red = new(Color.Palette(1));

    readonly CellBuffer _buffer = new(6, 2);

    [Fact]
    public void A_new_buffer_is_blank_without_a_cursor()
    {
        Check("......", "......");
        _buffer.Cursor.ShouldBeNull();
    }

    [Fact]
    public void Text_is_cut_at_the_areas_right_edge_and_the_column_after_it_returned()
    {
        _buffer.Write(new Rect(1, 0, 3, 1), 1, 0, "abcdef", Red).ShouldBe(4);
        Check(".abc..", "......");
        _buffer.Row(0)[1].Style.ShouldBe(Red);
        _buffer.Row(0)[4].Style.ShouldBe(default);
    }

    [Fact]
    public void Text_that_starts_left_of_the_area_shows_what_falls_inside()
    {
        _buffer.Write(_buffer.Area, -2, 0, "abcd", default).ShouldBe(2);
        Check("cd....", "......");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void A_row_outside_the_buffer_is_left_out(int row)
    {
        _buffer.Write(_buffer.Area, 0, row, "ab", default).ShouldBe(2);
        Check("......", "......");
    }

    [Fact]
    public void An_area_outside_the_buffer_is_no_error()
    {
        _buffer.Fill(new Rect(-5, -5, 3, 3), Red);
        _buffer.Fill(new Rect(9, 9, 3, 3), Red);
        _buffer.Fill(new Rect(4, 1, 9, 9), Red);
        _buffer.Row(1).ToArray().Select(cell => cell.Style).ShouldBe([default, default, default, default, Red, Red]);
    }

    [Fact]
    public void A_wide_glyph_takes_two_cells_of_one_style()
    {
        Wide(1);
        Check(".W-...", "......");
        _buffer.Row(0)[2].Style.ShouldBe(Red);
    }

    [Theory]
    [InlineData(1, ".x....")]
    [InlineData(2, "..x...")]
    public void Writing_over_half_of_a_wide_glyph_blanks_its_other_half(int column, string expected)
    {
        Wide(1);
        _buffer.Write(_buffer.Area, column, 0, "x", default);
        Check(expected, "......");
        _buffer.Row(0)[3 - column].Style.ShouldBe(Red);
    }

    [Fact]
    public void A_wide_glyph_over_two_halves_blanks_both_others()
    {
        Wide(0);
        Wide(2);
        Wide(1);
        Check(".W-...", "......");
    }

    [Fact]
    public void Filling_part_of_a_wide_glyph_blanks_all_of_it()
    {
        Wide(1);
        _buffer.Fill(new Rect(2, 0, 2, 1), default);
        Check("......", "......");
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(5, 5)]
    public void Half_of_a_wide_glyph_at_an_edge_is_a_blank(int column, int visible)
    {
        Wide(column);
        Check("......", "......");
        _buffer.Row(0)[visible].Style.ShouldBe(Red);
    }

    [Fact]
    public void A_tab_wider_than_its_arrow_is_filled_with_blanks()
    {
        _buffer.Put(_buffer.Area, 1, 0, new Glyph('>'), 4, Red);
        Check(".>....", "......");
        _buffer.Row(0)[4].Style.ShouldBe(Red);
        _buffer.Row(0)[5].Style.ShouldBe(default);
    }

    [Fact]
    public void A_wide_glyph_said_to_be_narrow_is_a_blank()
    {
        _buffer.Put(_buffer.Area, 1, 0, new Glyph('語'), 1, default);
        Check("......", "......");
    }

    [Fact]
    public void Control_characters_in_text_become_visible()
    {
        _buffer.Write(_buffer.Area, 0, 0, "a\e[m", default);
        _buffer.Row(0)[1].Glyph.ShouldBe('␛');
        _buffer.Row(0)[2].Glyph.ShouldBe('[');
    }

    [Fact]
    public void A_letter_with_a_combining_mark_takes_one_cell()
    {
        _buffer.Write(_buffer.Area, 0, 0, "e\u0301x", default).ShouldBe(2);
        new Glyph(_buffer.Row(0)[0].Glyph).ShouldBe(GlyphTable.Intern("e\u0301"));
        _buffer.Row(0)[1].Glyph.ShouldBe('x');
    }

    [Fact]
    public void Restyling_keeps_the_glyphs_and_both_halves_alike()
    {
        Wide(1);
        _buffer.Restyle(new Rect(0, 0, 2, 1), style => style with { Background = Color.Palette(4) });
        Check(".W-...", "......");
        _buffer.Row(0)[2].Style.ShouldBe(Red with { Background = Color.Palette(4) });
        _buffer.Row(0)[3].Style.ShouldBe(default);
    }

    [Fact]
    public void Resizing_blanks_the_buffer()
    {
        _buffer.Write(_buffer.Area, 0, 0, "ab", Red);
        _buffer.Resize(3, 1);
        _buffer.Area.ShouldBe(new Rect(0, 0, 3, 1));
        Check("...");
    }

    [Fact]
    public void A_buffer_without_cells_is_refused() => Should.Throw<ArgumentOutOfRangeException>(() => new CellBuffer(0, 1));

    [Fact]
    public void Writing_text_that_was_written_before_allocates_nothing()
    {
        void Draw()
        {
            _buffer.Clear();
            _buffer.Write(_buffer.Area, 0, 0, "ab│e\u0301→", Red);
            _buffer.Fill(new Rect(2, 1, 2, 1), Red);
            _buffer.Put(_buffer.Area, 1, 1, new Glyph('語'), 2, Red);
        }
        Draw();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Draw();
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    void Wide(int column) => _buffer.Put(_buffer.Area, column, 0, new Glyph('語'), 2, Red);

    // '.' blank, 'W' a wide glyph's left half, '-' its right half.
    void Check(params string[] rows)
    {
        for (var row = 0; row < rows.Length; row++)
        {
            var actual = _buffer.Row(row).ToArray().Select(cell => cell.Width switch { 0 => '-', 2 => 'W', _ => cell.Glyph == ' ' ? '.' : (char)cell.Glyph });
            string.Concat(actual).ShouldBe(rows[row]);
        }
    }
}
