using FactCheck.Testing.Pty;

namespace FactCheck.Terminal.Tests.Pty;

public sealed class PtyProcessTests
{
    [Fact]
    public void Output_of_a_program_shows_on_the_screen()
    {
        using var pty = PtyProcess.Shell("printf 'one\\ntwo'; exit 5");
        pty.WaitForExit().ShouldBe(new PtyState.Exited(5));
        pty.Text().TrimEnd('\n').ShouldBe("one\ntwo");
    }

    [Fact]
    public void The_program_has_a_terminal_of_that_size_and_hears_of_a_new_one()
    {
        using var pty = PtyProcess.Shell("tty >/dev/null && stty size; read x; stty size", new PtyOptions { Columns = 50, Rows = 7 });
        pty.WaitForText("7 50");
        pty.Resize(40, 9);
        pty.Send("\n");
        pty.WaitForText("9 40");
    }

    [Fact]
    public void The_line_discipline_is_seen_from_outside()
    {
        using var pty = PtyProcess.Shell("stty raw -echo; printf ready; dd bs=1 count=1 >/dev/null 2>&1; stty sane; printf done; read x");
        pty.WaitForText("ready");
        pty.IsRaw.ShouldBeTrue();
        pty.Send("x");
        pty.WaitForText("done");
        pty.IsCooked.ShouldBeTrue();
    }

    [Fact]
    public void Queries_of_the_program_are_answered()
    {
        using var pty = PtyProcess.Shell("stty raw -echo; printf '\\033[6n'; dd bs=1 count=6 2>/dev/null | od -An -c");
        pty.WaitForExit();
        pty.Text().ShouldContain("033   [   1   ;   1   R");
    }

    [Fact]
    public void A_signal_that_ends_the_program_is_told()
    {
        using var pty = PtyProcess.Shell("printf ready; read x");
        pty.WaitForText("ready");
        pty.Signal(15);
        pty.WaitForExit().ShouldBe(new PtyState.Killed(15));
    }

    [Fact]
    public void Hanging_up_ends_a_program_that_does_not_care()
    {
        using var pty = PtyProcess.Shell("printf ready; read x");
        pty.WaitForText("ready");
        pty.HangUp();
        pty.WaitForExit().ShouldBe(new PtyState.Killed(1));
    }

    [Fact]
    public void The_environment_is_small_and_fixed()
    {
        using var pty = PtyProcess.Shell("echo $TERM $LANG [$COLORTERM] $EXTRA", new PtyOptions { Environment = PtyEnvironment.Of(("EXTRA", "more")) });
        pty.WaitForText("xterm-256color C.UTF-8 [] more");
    }
}
