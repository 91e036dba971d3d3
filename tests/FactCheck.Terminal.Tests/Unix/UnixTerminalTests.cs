using System.Globalization;
using FactCheck.Testing.Pty;
using FactCheck.Testing.Terminal;

namespace FactCheck.Terminal.Tests.Unix;

/// <summary>The terminal layer on a real pty, as driven by a program of its own that shows what arrives (see its keys there).</summary>
public sealed class UnixTerminalTests
{
    const int SignalHangUp = 1;
    const int SignalInterrupt = 2;
    const int SignalQuit = 3;
    const int SignalKill = 9;
    const int SignalTerminate = 15;
    const int SignalStop = 19;
    const int SignalStopFromTerminal = 20;

    static readonly string Probe = Path.Combine(AppContext.BaseDirectory, "FactCheck.Terminal.Probe");

    [Fact]
    public void The_screen_is_taken_and_given_back()
    {
        using var pty = InShell(out var before);
        pty.IsRaw.ShouldBeTrue();
        pty.Look(screen => (screen.IsAlternate, screen.IsCursorVisible, screen.IsSet(7), screen.KeyboardFlags, screen.IsBidiImplicit, screen.CharacterPath))
            .ShouldBe((true, false, false, 1, false, 1));
        foreach (var mode in new[] { 1002, 1004, 1006, 2004 }) pty.Look(screen => screen.IsSet(mode)).ShouldBeTrue();

        pty.Send("q");
        ShouldBeRestored(pty, before, "after 0");
        foreach (var mode in new[] { 1002, 1004, 1006, 2004, 2026 }) pty.Look(screen => screen.IsSet(mode)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("\e[A", "input 1B5B41")]
    [InlineData("é", "input C3A9")]
    [InlineData("\u0003", "input 03")]
    [InlineData("\u001a", "input 1A")]
    [InlineData("\r", "input 0D")]
    public void Every_key_arrives_as_the_bytes_that_were_sent(string keys, string shown)
    {
        using var pty = Alone();
        pty.Send(keys);
        pty.WaitForText(shown);
    }

    [Theory]
    [InlineData(SignalTerminate, 3)]
    [InlineData(SignalInterrupt, 3)]
    [InlineData(SignalQuit, 3)]
    [InlineData(SignalHangUp, 4)]
    public void A_signal_that_ends_the_program_restores_the_screen(int signal, int code)
    {
        using var pty = InShell(out var before);
        Kill(pty, signal);
        ShouldBeRestored(pty, before, $"after {code}");
    }

    [Theory]
    [InlineData("e", "after 7")]
    [InlineData("u", "after 134")]
    [InlineData("x", "after 134")]
    public void Every_end_that_the_process_lives_to_see_restores_the_screen(string key, string shown)
    {
        using var pty = InShell(out var before);
        pty.Send(key);
        ShouldBeRestored(pty, before, shown);
    }

    [Theory]
    [InlineData(SignalKill)]
    [InlineData(null)]
    public void The_guard_restores_the_screen_after_an_end_that_nothing_in_the_process_sees(int? signal)
    {
        using var pty = InShell(out _);
        // The guard starts with the first wait: a key that was answered came after it.
        pty.Send("a");
        pty.WaitForText("input 61");
        if (signal is { } number) Kill(pty, number);
        else pty.Send("f");
        // The shell may go on before the guard is done.
        pty.WaitForOutput("after");
        pty.WaitFor(screen => !screen.IsAlternate && screen.IsCursorVisible, "the guard");
        pty.WaitForAttributes(it => it.IsCooked, "the guard");
        pty.Look(screen => screen.IsBidiImplicit).ShouldBeTrue();
    }

    [Fact]
    public void A_lost_connection_ends_the_program_without_an_error()
    {
        using var pty = Alone();
        pty.HangUp();
        pty.WaitForExit().ShouldBe(new PtyState.Exited(4));
    }

    [Fact]
    public void Resizing_at_any_moment_ends_at_the_last_size()
    {
        using var pty = Alone();
        for (var columns = 40; columns <= 120; columns += 5) pty.Resize(columns, columns / 4);
        pty.WaitForText("size 120x30");
        pty.WaitFor(screen => screen[119, 29].Text == "#" && screen.ToString().Count(c => c == '#') == 1, "one corner mark");
    }

    [Theory]
    [InlineData("s")]
    [InlineData("")]
    public void Suspending_gives_the_screen_to_the_shell_and_takes_it_again(string key)
    {
        using var pty = InInteractiveShell();
        var process = ProcessOf(pty);
        if (key.Length > 0) pty.Send(key);
        else Kill(pty, SignalStopFromTerminal);
        pty.WaitFor(screen => !screen.IsAlternate && screen.ToString().Contains("Stopped", StringComparison.Ordinal), "the shell's prompt");
        pty.IsCooked.ShouldBeTrue();

        pty.Send("fg\n");
        pty.WaitFor(screen => screen.IsAlternate && screen.ToString().Contains($"probe {process}", StringComparison.Ordinal), "the program's screen");
        pty.WaitForText("Continued");
        pty.IsRaw.ShouldBeTrue();
        pty.Send("q");
        pty.WaitFor(screen => !screen.IsAlternate, "the shell's screen");
        pty.Look(screen => screen.KeyboardFlags).ShouldBe(0);
    }

    [Fact]
    public void After_a_stop_that_could_not_be_seen_coming_the_screen_is_set_anew()
    {
        using var pty = InInteractiveShell();
        Kill(pty, SignalStop);
        pty.WaitForOutput("Stopped");
        pty.Send("fg\n");
        pty.WaitForText("Continued");
        pty.WaitFor(screen => !screen.ToString().Contains("Stopped", StringComparison.Ordinal), "a clean screen");
        pty.IsRaw.ShouldBeTrue();
        pty.Look(screen => screen.KeyboardFlags).ShouldBe(1);
        pty.Send("q");
        pty.WaitFor(screen => !screen.IsAlternate, "the shell's screen");
    }

    [Fact]
    public void Where_nobody_could_let_it_go_on_the_program_does_not_stop()
    {
        using var pty = Alone();
        pty.Send("s");
        pty.WaitForText("input 73");
        pty.Send("a");
        pty.WaitForText("input 61");
    }

    [Fact]
    public void Another_thread_ends_a_wait()
    {
        using var pty = Alone();
        pty.Send("w");
        pty.WaitForText("signals Woken");
    }

    [Fact]
    public void The_screen_can_be_lent_to_another_program()
    {
        using var pty = Alone();
        pty.Send("l");
        pty.WaitFor(screen => !screen.IsAlternate && screen.ToString().Contains("outside", StringComparison.Ordinal), "the other screen");
        pty.IsCooked.ShouldBeTrue();
        pty.Send("\n");
        pty.WaitFor(screen => screen.IsAlternate && screen.ToString().Contains("input 6C", StringComparison.Ordinal), "the program's screen");
        pty.IsRaw.ShouldBeTrue();
    }

    [Theory]
    [InlineData("</dev/null", "input")]
    [InlineData("| cat", "output")]
    public void Without_a_terminal_the_user_is_told_what_to_do(string redirection, string name)
    {
        using var pty = PtyProcess.Shell($"{Probe} {redirection} 2>&1", new PtyOptions { Columns = 200 });
        pty.WaitForExit();
        pty.Text().ShouldContain($"The program needs a terminal, but standard {name} is a pipe or a file. Run it in a terminal window, in tmux, or through ssh -t.");
    }

    [Fact]
    public void It_runs_in_tmux()
    {
        using var tmux = TmuxSession.Start(Probe);
        tmux.WaitFor(HasAnswers, "the answers to its queries").ShouldContain("size 80x24");
        tmux.Type("é");
        tmux.WaitForText("input C3A9");
        tmux.Resize(100, 30);
        tmux.WaitForText("size 100x30");
        tmux.Press("q");
        tmux.WaitForExit().ShouldBe(0);
    }

    static PtyProcess Alone()
    {
        var pty = PtyProcess.Start([Probe]);
        AwaitProbe(pty);
        return pty;
    }

    // In a shell that is still there when the program is gone, as on a desk.
    static PtyProcess InShell(out byte[] before)
    {
        var pty = PtyProcess.Shell($"ulimit -c 0; echo ready; read x; {Probe} 2>/dev/null; echo after $?; read y");
        pty.WaitForText("ready");
        before = pty.Attributes();
        pty.Send("\n");
        AwaitProbe(pty);
        return pty;
    }

    // The answers to its queries are the first input, and the device attributes (… ; 2 c) the last of them.
    static bool HasAnswers(string screen) => screen.Split('\n').Any(line => line.StartsWith("input ", StringComparison.Ordinal) && line.EndsWith("3263", StringComparison.Ordinal));

    static void AwaitProbe(PtyProcess pty) => pty.WaitFor(screen => HasAnswers(screen.ToString()), "the answers to its queries");

    static PtyProcess InInteractiveShell()
    {
        var pty = PtyProcess.Start(["/bin/sh", "-i"], new PtyOptions { Environment = PtyEnvironment.Of(("PS1", "prompt> "), ("ENV", "")) });
        pty.WaitForText("prompt>");
        pty.Send($"{Probe}\n");
        AwaitProbe(pty);
        return pty;
    }

    static void ShouldBeRestored(PtyProcess pty, byte[] before, string shown)
    {
        pty.WaitForText(shown);
        pty.Attributes().ShouldBe(before);
        pty.Look(screen => (screen.IsAlternate, screen.IsCursorVisible, screen.IsSet(7), screen.KeyboardFlags, screen.IsBidiImplicit, screen.CharacterPath))
            .ShouldBe((false, true, true, 0, true, 0));
        pty.Look(screen => screen.Unknown.ToArray()).ShouldBeEmpty();
    }

    static void Kill(PtyProcess pty, int signal)
    {
        using var kill = System.Diagnostics.Process.Start("kill", ["-" + signal.ToString(CultureInfo.InvariantCulture), ProcessOf(pty)]);
        kill.WaitForExit();
    }

    static string ProcessOf(PtyProcess pty) => pty.Look((VtEmulator screen) => screen.RowText(0)).Split(' ')[1];
}
