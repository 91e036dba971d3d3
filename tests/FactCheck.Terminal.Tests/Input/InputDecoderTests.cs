using FactCheck.Terminal.Input;

namespace FactCheck.Terminal.Tests.Input;

public sealed class InputDecoderTests
{
    [Theory]
    [InlineData("a", "a")]
    [InlineData("A ع", "A Space ع")]
    [InlineData("\r\t\x7F\b", "Enter Tab Backspace Backspace")]
    [InlineData("\u0001\u001A\0\u001F", "C-a C-z C-Space C-_")]
    [InlineData("\n", "C-j")]
    [InlineData("\e[A\e[B\e[C\e[D", "Up Down Right Left")]
    [InlineData("\eOA\eOB\eOC\eOD", "Up Down Right Left")]
    [InlineData("\e[1;5C\e[1;2D\e[1;3A", "C-Right S-Left A-Up")]
    [InlineData("\e[H\e[F\eOH\eOF\e[1~\e[4~\e[7~\e[8~", "Home End Home End Home End Home End")]
    [InlineData("\e[2~\e[3~\e[5~\e[6~\e[3;5~", "Insert Delete PageUp PageDown C-Delete")]
    [InlineData("\eOP\eOQ\eOR\eOS\e[15~\e[17~\e[21~\e[24~\e[34~", "F1 F2 F3 F4 F5 F6 F10 F12 F20")]
    [InlineData("\e[11~\e[[A\e[[E\e[1;2R\e[1;5P", "F1 F1 F5 S-F3 C-F1")]
    [InlineData("\e[Z", "S-Tab")]
    [InlineData("\ex\e\r\e\x7F\eع", "A-x A-Enter A-Backspace A-ع")]
    [InlineData("\eOM\eOk\eOp", "Enter + 0")]
    [InlineData("\e[a\e[d\eOa\e[7^\e[3@", "S-Up S-Left C-Up C-Home C-S-Delete")]
    [InlineData("\e[27;5;13~\e[27;6;97~", "C-Enter C-S-a")]
    public void Keys_of_plain_terminals_are_recognised(string input, string expected) => Decoding.Of(input).ShouldBe(expected);

    [Theory]
    [InlineData("\e[97u", "a")]
    [InlineData("\e[97;5u", "C-a")]
    [InlineData("\e[97;6u", "C-S-a")]
    [InlineData("\e[97:65;6u", "C-S-a")]
    [InlineData("\e[97;4u", "A-A")]
    [InlineData("\e[49:33;4u", "A-!")]
    [InlineData("\e[47:63;6u", "C-?")]
    [InlineData("\e[13;5u\e[9;5u\e[127;3u\e[27u\e[27;3u", "C-Enter C-Tab A-Backspace Esc A-Esc")]
    [InlineData("\e[97;1:1u\e[97;1:2u\e[97;1:3u", "a a")]
    [InlineData("\e[1;1:3A\e[3;1:3~\e[1;1:1A", "Up")]
    [InlineData("\e[1601::116;5u", "C-ف@C-t")]
    [InlineData("\e[1601::116u", "ف@t")]
    [InlineData("\e[1092:1060:97;2u", "Ф@A")]
    [InlineData("\e[57376u\e[57399u\e[57414u\e[57417u", "F13 0 Enter Left")]
    [InlineData("\e[97;;229u", "å")]
    [InlineData("\e[0;;101:769u", "e U+0301")]
    [InlineData("\e[57441;2u\e[57358u", "")]
    [InlineData("\e[97;9u", "")]
    [InlineData("\e[97;65u\e[97;129u", "a a")]
    [InlineData("\e[13~\e[57364u", "F3")]
    public void Keys_of_the_kitty_protocol_are_recognised(string input, string expected) => Decoding.Of(input).ShouldBe(expected);

    [Theory]
    [InlineData("\e", "Esc")]
    [InlineData("\e\e", "Esc Esc")]
    [InlineData("\e\e[A", "Esc Up")]
    [InlineData("\e[", "A-[")]
    [InlineData("\eO", "A-O")]
    [InlineData("\e]", "A-]")]
    [InlineData("\eP", "A-P")]
    [InlineData("\e[\r", "A-[ Enter")]
    [InlineData("\e]\r", "A-] Enter")]
    [InlineData("\e[1;5", "")]
    public void What_is_pending_is_resolved_when_the_time_is_up(string input, string expected) => Decoding.Of(input).ShouldBe(expected);

    [Fact]
    public void A_lone_escape_is_pending_until_the_time_is_up()
    {
        var decoding = new Decoding().Feed("\e");
        decoding.Decoder.HasPendingEscape.ShouldBeTrue();
        decoding.Decoder.PendingTimeout(TimeSpan.FromMilliseconds(25)).ShouldBe(TimeSpan.FromMilliseconds(25));
        decoding.Events.ShouldBeEmpty();
        decoding.Decoder.Flush();
        decoding.ToString().ShouldBe("Esc");
        decoding.Decoder.HasPendingEscape.ShouldBeFalse();
        decoding.Decoder.PendingTimeout(TimeSpan.FromMilliseconds(25)).ShouldBeNull();
    }

    [Fact]
    public void What_can_be_no_key_waits_longer()
    {
        var decoding = new Decoding().Feed("\e[?62;");
        decoding.Decoder.HasPendingEscape.ShouldBeFalse();
        decoding.Decoder.PendingTimeout(TimeSpan.FromMilliseconds(25)).ShouldBe(TimeSpan.FromSeconds(2));
        decoding.Feed("22c").ToString().ShouldBe("csi<?62;22c>");
    }

    [Theory]
    [InlineData("\e[200~one\ntwo\e[201~", "paste<one\ntwo>")]
    [InlineData("\e[200~\e[201~x", "paste<> x")]
    [InlineData("\e[200~a\e[200~b\e[31mc\e\e[201~", "paste<a\e[200~b\e[31mc\e>")]
    [InlineData("\e[200~\e[20\e[201\e[201~", "paste<\e[20\e[201>")]
    [InlineData("\e[200~نص 😀\e[201~q", "paste<نص 😀> q")]
    [InlineData("\e[200~cut", "paste<cut>")]
    [InlineData("\e[200~cut\e[20", "paste<cut\e[20>")]
    [InlineData("\e[201~a", "a")]
    public void A_paste_is_one_event_whatever_it_holds(string input, string expected) => Decoding.Of(input).ShouldBe(expected);

    [Fact]
    public void A_paste_is_cut_at_its_limit_between_characters()
    {
        string? pasted = null;
        var decoder = new InputDecoder((in TerminalEvent input) => pasted = input.Paste ?? pasted);
        decoder.Feed("\e[200~"u8);
        decoder.Feed("x"u8);
        var letters = new string('é', InputDecoder.MaximumPasteLength);
        decoder.Feed(System.Text.Encoding.UTF8.GetBytes(letters));
        decoder.Feed("y\e[201~"u8);
        pasted.ShouldBe("x" + letters[..((InputDecoder.MaximumPasteLength - 1) / 2)]);
    }

    [Theory]
    [InlineData("\e[<0;1;1M\e[<32;5;3M\e[<0;5;3m", "Press(0,0) Drag(4,2) Release(4,2)")]
    [InlineData("\e[<64;10;20M\e[<65;10;20M", "WheelUp(9,19) WheelDown(9,19)")]
    [InlineData("\e[<16;500;2M\e[<4;1;1M\e[<80;1;1M", "Control-Press(499,1) Shift-Press(0,0) Control-WheelUp(0,0)")]
    [InlineData("\e[<2;1;1M\e[<35;2;2M\e[<66;1;1M", "Other(0,0) Other(1,1) Other(0,0)")]
    [InlineData("\e[<0;0;1M\e[<0M\e[<;;M\e[<99999999999999;1;1M\e[<0;99999999999;1M", "Press(9999998,0)")]
    [InlineData("\e[M !!q\e[M#!\"", "Press(0,0) q Release(0,1)")]
    public void Mouse_reports_are_recognised(string input, string expected) => Decoding.Of(input).ShouldBe(expected);

    [Fact]
    public void Focus_changes_are_events() => Decoding.Of("\e[I\e[O").ShouldBe("FocusIn FocusOut");

    [Theory]
    [InlineData("\e[?62;22c", "csi<?62;22c>")]
    [InlineData("\e[>1;10;0c", "csi<>1;10;0c>")]
    [InlineData("\e[?2026;1$y", "csi<?2026;1$y>")]
    [InlineData("\e[8;2$y", "csi<8;2$y>")]
    [InlineData("\e[?1u", "csi<?1u>")]
    [InlineData("\e[12;40R", "csi<12;40R>")]
    [InlineData("\e[1;40R\e[1;1R", "csi<1;40R> csi<1;1R>")]
    [InlineData("\e[0n\e[8;24;80t", "csi<0n> csi<8;24;80t>")]
    [InlineData("\eP>|kitty(0.32.2)\e\\", "dcs<>|kitty(0.32.2)>")]
    [InlineData("\e]11;rgb:0000/0000/0000\e\\", "osc<11;rgb:0000/0000/0000>")]
    [InlineData("\e]10;rgb:ffff/ffff/ffff\a", "osc<10;rgb:ffff/ffff/ffff>")]
    [InlineData("\e_Gi=1;OK\e\\a", "a")]
    public void Answers_go_to_the_reply_sink(string input, string expected) => Decoding.Of(input).ShouldBe(expected);

    [Fact]
    public void A_position_in_the_first_row_is_an_answer_only_while_one_is_awaited()
    {
        Decoding.Of("\e[1;3R").ShouldBe("A-F3");
        Decoding.Of("\e[1;3R", awaitsCursorReport: true).ShouldBe("csi<1;3R>");
    }

    [Theory]
    [InlineData("\e]0;\ea", "A-a")]
    [InlineData("\eP123\u0003", "C-c")]
    [InlineData("\e[1;\u0003", "C-c")]
    [InlineData("\e[1;\ea", "A-a")]
    [InlineData("\e[1;ع", "ع")]
    [InlineData("\e[31m\e[1;1;1;1H\e[?25h", "Home csi<?25h>")]
    [InlineData("\u0085\u009B", "")]
    public void Sequences_that_break_off_or_mean_nothing_lose_no_key_after_them(string input, string expected) =>
        Decoding.Of(input).ShouldBe(expected);

    [Fact]
    public void Bad_utf8_is_replaced_by_maximal_parts()
    {
        // Unicode 15.0, table 3-8 and 3-11.
        new Decoding().Feed(0xC0, 0xAF, 0xE0, 0x80, 0xBF, 0xF0, 0x81, 0x82, 0x41).Events.Count(text => text == "\uFFFD").ShouldBe(8);
        new Decoding().Feed(0xE1, 0x80, 0xE2, 0xF0, 0x91, 0x92, 0xF1, 0xBF, 0x41).ToString().ShouldBe("\uFFFD \uFFFD \uFFFD \uFFFD A");
        new Decoding().Feed(0xED, 0xA0, 0x80).Events.Count.ShouldBe(3);
        new Decoding().Feed(0xD8, 0x1B, (byte)'[', (byte)'A').ToString().ShouldBe("\uFFFD Up");
    }

    [Fact]
    public void A_key_allocates_nothing()
    {
        var keys = 0;
        var decoder = new InputDecoder((in TerminalEvent _) => keys++);
        decoder.Feed("aع\e[A\e[<0;1;1M\ex\e[97;5u"u8);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) decoder.Feed("aع\e[A\e[<0;1;1M\ex\e[97;5u"u8);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
        keys.ShouldBe(606);
    }
}
