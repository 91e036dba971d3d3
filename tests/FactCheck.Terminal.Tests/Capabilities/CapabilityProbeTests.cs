using FactCheck.Terminal.Capabilities;
using FactCheck.Terminal.Input;
using FactCheck.Testing.Terminal;

namespace FactCheck.Terminal.Tests.Capabilities;

public sealed class CapabilityProbeTests
{
    [Fact]
    public void A_modern_terminal_answers_everything() => Check(
        VtProfile.Modern,
        new ProbeReplies { Name = "emulator(1.0)", HasKittyKeyboard = true, SynchronizesOutput = true, KnowsExplicitBidi = true, GuardTakesNoCells = true, IsComplete = true });

    [Fact]
    public void A_plain_terminal_answers_what_it_knows() => Check(
        VtProfile.Plain,
        new ProbeReplies { KnowsExplicitBidi = true, GuardTakesNoCells = true, IsComplete = true });

    [Fact]
    public void Completion_is_told_once()
    {
        var told = new List<ProbeReplies>();
        var probe = new CapabilityProbe(told.Add);
        probe.Csi("?1"u8, (byte)'u');
        told.ShouldBeEmpty();
        probe.Csi("?64;1;2"u8, (byte)'c');
        probe.Csi("?64;1;2"u8, (byte)'c');
        probe.Dcs(">|late"u8);
        told.ShouldHaveSingleItem().ShouldBe(new ProbeReplies { HasKittyKeyboard = true, IsComplete = true });
        probe.Replies.Name.ShouldBeNull();
    }

    [Theory]
    [InlineData("2;3", true)]
    [InlineData("2;4", false)]
    public void The_cursors_column_tells_whether_the_guard_takes_cells(string report, bool takesNone)
    {
        var probe = new CapabilityProbe();
        probe.AwaitsCursorReport.ShouldBeTrue();
        probe.Csi(System.Text.Encoding.ASCII.GetBytes(report), (byte)'R');
        probe.Replies.GuardTakesNoCells.ShouldBe(takesNone);
        probe.AwaitsCursorReport.ShouldBeFalse();
    }

    [Theory]
    [InlineData("?2026;0$", false)]
    [InlineData("?2026;1$", true)]
    [InlineData("?2026;2$", true)]
    [InlineData("?2026;4$", false)]
    public void Synchronized_output_needs_a_mode_that_can_be_set(string report, bool expected)
    {
        var probe = new CapabilityProbe();
        probe.Csi(System.Text.Encoding.ASCII.GetBytes(report), (byte)'y');
        probe.Replies.SynchronizesOutput.ShouldBe(expected);
    }

    [Fact]
    public void Nothing_in_a_terminals_name_can_act_on_a_terminal()
    {
        var probe = new CapabilityProbe();
        probe.Dcs(">|a\e[31mb"u8);
        probe.Replies.Name.ShouldBe("a?[31mb");
    }

    static void Check(VtProfile profile, ProbeReplies expected)
    {
        var terminal = new VtEmulator(80, 24, profile);
        terminal.Feed(CapabilityProbe.Query);
        terminal.Unknown.ShouldBeEmpty();
        var probe = new CapabilityProbe();
        var keys = 0;
        new InputDecoder((in TerminalEvent _) => keys++, probe).Feed(terminal.TakeReplies());
        probe.Replies.ShouldBe(expected);
        keys.ShouldBe(0);
    }
}
