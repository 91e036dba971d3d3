using System.Text;
using FactCheck.Terminal.Cells;
using FactCheck.Testing.Terminal;

namespace FactCheck.Terminal.Tests.Emulation;

/// <summary>The emulator judges everything else, so it is held to what ECMA-48 and xterm's ctlseqs say.</summary>
public sealed class VtEmulatorTests
{
    [Theory]
    [InlineData("abc\r\nde", "abc|de", 2, 1)]
    [InlineData("abcdefgh", "abcde|fgh", 3, 1)]
    [InlineData("abcde", "abcde", 4, 0)]
    [InlineData("abcde\rX", "Xbcde", 1, 0)]
    [InlineData("abcde\nX", "abcde|    X", 4, 1)]
    [InlineData("\e[?7labcdefgh", "abcdh", 4, 0)]
    [InlineData("abcd語", "abcd|語", 2, 1)]
    [InlineData("\e[?7labcd語", "abc語", 4, 0)]
    [InlineData("a\bX", "X", 1, 0)]
    [InlineData("\e[2;3HX\e[AY\e[3DZ", " Z Y|  X", 2, 0)]
    [InlineData("\e[3GX\e[2dY", "  X|   Y", 4, 1)]
    [InlineData("abcde\e[3G\e[K", "ab", 2, 0)]
    [InlineData("abcde\e[3G\e[1K", "   de", 2, 0)]
    [InlineData("abcde\e[2G\e[2X", "a  de", 1, 0)]
    [InlineData("abcde\e[2G\e[2P", "ade", 1, 0)]
    [InlineData("abcde\e[2G\e[2@", "a  bc", 1, 0)]
    [InlineData("a\e[3b", "aaaa", 4, 0)]
    [InlineData("a\r\nb\r\nc\e[2;1H\e[L", "a||b", 0, 1)]
    [InlineData("a\r\nb\r\nc\e[1;1H\e[M", "b|c", 0, 0)]
    [InlineData("a\r\nb\r\nc\r\nd", "b|c|d", 1, 2)]
    [InlineData("a\r\nb\e[1;1H\eM", "|a|b", 0, 0)]
    [InlineData("a\r\nb\r\nc\e[1;2r\e[2;1H\nX", "b|X|c", 1, 1)]
    [InlineData("\tX", "    X", 4, 0)]
    [InlineData("a\e7b\e8X", "aX", 2, 0)]
    [InlineData("main\e[?1049halt\e[?1049l!", "main!", 4, 0)]
    [InlineData("語\e[1GX", "X", 1, 0)]
    [InlineData("語\e[2GX", " X", 2, 0)]
    [InlineData("e\u0301X", "e\u0301X", 2, 0)]
    public void Output_shows_as_the_standard_says(string output, string rows, int column, int row)
    {
        var screen = new VtEmulator(5, 3);
        screen.Feed(output);
        screen.ToString().TrimEnd('\n').ShouldBe(rows.Replace('|', '\n'));
        screen.Cursor.ShouldBe((column, row));
        screen.Unknown.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("\e[1;4:3;38;5;200;48;2;1;2;3m")]
    [InlineData("\e[1m\e[4:3m\e[38:5:200m\e[48:2::1:2:3m")]
    [InlineData("\e[0;1;4:3;48:2:1:2:3;38;5;200m")]
    public void Colours_and_underlines_are_read_in_every_form(string rendition)
    {
        var screen = new VtEmulator(5, 3);
        screen.Feed(rendition + "x");
        screen[0, 0].Style.ShouldBe(new Style(Color.Palette(200), Color.Rgb(1, 2, 3), CellAttributes.Bold, UnderlineStyle.Curly));
    }

    [Fact]
    public void Erasing_keeps_the_background_only()
    {
        var screen = new VtEmulator(5, 3);
        screen.Feed("\e[7;31;44m\e[K");
        screen[4, 0].Style.ShouldBe(new Style(Background: Color.Palette(4)));
    }

    [Theory]
    [InlineData("\e[c", "\e[?62;22c")]
    [InlineData("\e[2;3H\e[6n", "\e[2;3R")]
    [InlineData("\e[?2026$p", "\e[?2026;2$y")]
    [InlineData("\e[?25$p", "\e[?25;1$y")]
    [InlineData("\e[?9999$p", "\e[?9999;0$y")]
    [InlineData("\e[8$p", "\e[8;1$y")]
    [InlineData("\e[>0q", "\eP>|emulator(1.0)\e\\")]
    [InlineData("\e[>1u\e[?u", "\e[?1u")]
    public void Queries_are_answered(string query, string answer)
    {
        var screen = new VtEmulator(5, 3);
        screen.Feed(query);
        Encoding.ASCII.GetString(screen.TakeReplies()).ShouldBe(answer);
        screen.TakeReplies().ShouldBeEmpty();
    }

    [Fact]
    public void What_it_does_not_know_is_listed()
    {
        var screen = new VtEmulator(5, 3);
        screen.Feed("\e[5&z\e[?9999h\e#9\e]777;x\a\e[99m");
        screen.Unknown.ShouldBe(["CSI 5&z", "CSI ?9999h", "ESC #9", "OSC 777;x", "SGR 99"]);
    }

    [Fact]
    public void Sequences_and_letters_may_be_cut_anywhere()
    {
        var screen = new VtEmulator(5, 3);
        foreach (var value in Encoding.UTF8.GetBytes("\e[1mé\e]0;title\e\\語")) screen.Feed([value]);
        screen.ToString().TrimEnd('\n').ShouldBe("é語");
        screen.Title.ShouldBe("title");
        screen.Unknown.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(VtWidths.Clusters, "👍🏽x", 3)]
    [InlineData(VtWidths.CodePoints, "👍🏽x", 5)]
    [InlineData(VtWidths.Clusters, "❤\uFE0Fx", 3)]
    [InlineData(VtWidths.CodePoints, "❤\uFE0Fx", 2)]
    public void Clusters_take_the_cells_that_the_profile_says(VtWidths widths, string text, int column)
    {
        var screen = new VtEmulator(9, 1, VtProfile.Modern with { Widths = widths });
        screen.Feed(text);
        screen.Cursor.Column.ShouldBe(column);
        screen.RowText(0).TrimEnd().ShouldBe(text);
    }

    [Fact]
    public void A_smaller_window_cuts_the_screen_and_leaves_no_half_of_a_wide_glyph()
    {
        var screen = new VtEmulator(5, 3);
        screen.Feed("abc語\r\nx");
        screen.Resize(4, 1);
        screen.ToString().ShouldBe("abc");
        screen.Cursor.ShouldBe((1, 0));
    }
}
