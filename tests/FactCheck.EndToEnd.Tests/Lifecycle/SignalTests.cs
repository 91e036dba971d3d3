using FactCheck.EndToEnd.Tests.Running;
using FactCheck.Testing.Pty;

namespace FactCheck.EndToEnd.Tests.Lifecycle;

/// <summary>However the program ends, what the screen called saved is on disk and the shell has its terminal back.</summary>
public sealed class SignalTests : IDisposable
{
    const int SignalHangUp = 1;
    const int SignalInterrupt = 2;
    const int SignalQuit = 3;
    const int SignalKill = 9;
    const int SignalTerminate = 15;
    const int SignalStopFromTerminal = 20;

    readonly ScratchCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public void Leaving_restores_the_terminal()
    {
        using var run = PtyRun.InShell(_corpus.Path).AwaitArticle();
        run.Pty.Send("a");
        run.AwaitSaved(1);
        run.Pty.Send("qq");
        run.ShouldBeRestored();
        run.Pty.WaitForText("after 0");
        _corpus.SavedQuotes().ShouldBe(["Night"]);
    }

    [Theory]
    [InlineData(SignalTerminate)]
    [InlineData(SignalInterrupt)]
    [InlineData(SignalQuit)]
    [InlineData(SignalHangUp)]
    public void A_signal_saves_even_the_last_edit_and_restores_the_terminal(int signal)
    {
        using var run = PtyRun.InShell(_corpus.Path).AwaitArticle();
        run.Pty.Send("a");
        run.AwaitSaved(1);
        run.Pty.Send("wd");
        run.AwaitSpans(2);
        run.Kill(signal);
        run.ShouldBeRestored();
        _corpus.SavedQuotes().ShouldBe(["Night", "boats"]);
    }

    [Fact]
    public void A_lost_connection_saves_even_the_last_edit()
    {
        using var run = PtyRun.Alone(_corpus.Path).AwaitArticle();
        run.Pty.Send("a");
        run.AwaitSaved(1);
        run.Pty.Send("wd");
        run.AwaitSpans(2);
        run.Pty.HangUp();
        run.Pty.WaitForExit().ShouldBeOfType<PtyState.Exited>();
        _corpus.SavedQuotes().ShouldBe(["Night", "boats"]);
    }

    [Fact]
    public void After_kill_9_the_screen_is_restored_and_what_was_called_saved_is_there()
    {
        using (var run = PtyRun.InShell(_corpus.Path).AwaitArticle())
        {
            run.Pty.Send("a");
            run.AwaitSaved(1);
            run.Kill(SignalKill);
            run.ShouldBeRestoredByTheGuard();
        }

        // On a slow machine the pause after which the file is written may have passed.
        var isPlaced = File.Exists(_corpus.Layer);
        using var again = PtyRun.Alone(_corpus.Path).AwaitArticle();
        again.AwaitSaved(1);
        if (!isPlaced) again.Pty.WaitForText("1 change was recovered from the journal");
        again.Pty.Send("qq");
        again.Pty.WaitForExit().ShouldBe(new PtyState.Exited(0));
        _corpus.SavedQuotes().ShouldBe(["Night"]);
    }

    [Theory]
    [InlineData("\u001a")]
    [InlineData("")]
    public void Suspending_gives_the_terminal_to_the_shell_and_takes_it_again(string key)
    {
        using var run = PtyRun.InInteractiveShell(_corpus.Path).AwaitArticle();
        run.Pty.Send("a");
        run.AwaitSaved(1);
        if (key.Length > 0) run.Pty.Send(key);
        else run.Kill(SignalStopFromTerminal);
        run.Pty.WaitFor(screen => !screen.IsAlternate && screen.ToString().Contains("Stopped", StringComparison.Ordinal), "the shell's prompt");
        run.Pty.IsCooked.ShouldBeTrue();
        _corpus.SavedQuotes().ShouldBe(["Night"]);

        run.Pty.Send("fg\n");
        run.Pty.WaitFor(screen => screen.IsAlternate, "the program's screen");
        run.AwaitArticle().AwaitSaved(1);
        run.Pty.IsRaw.ShouldBeTrue();
        run.Pty.Send("wd");
        run.AwaitSaved(2);
        run.Pty.Send("qq");
        run.Pty.WaitFor(screen => !screen.IsAlternate, "the shell's screen");
        run.Pty.WaitForAttributes(it => it.IsCooked, "the shell's settings");
        run.Pty.Send("echo after $?\n");
        run.ShouldBeRestored();
        run.Pty.WaitForText("after 0");
        _corpus.SavedQuotes().ShouldBe(["Night", "boats"]);
    }
}
