using FactCheck.EndToEnd.Tests.Running;
using FactCheck.Testing.Files;
using FactCheck.Testing.Pty;

namespace FactCheck.EndToEnd.Tests.Lifecycle;

/// <summary>Sessions of one annotator on one article, one after the other and two at once, as real programs on real terminals.</summary>
public sealed class SessionTests : IDisposable
{
    const int SignalKill = 9;
    const int SignalTerminate = 15;

    readonly ScratchCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public void After_kill_9_every_edit_that_was_called_saved_is_there_and_can_be_undone()
    {
        using (var run = PtyRun.Alone(_corpus.Path).AwaitArticle())
        {
            run.Pty.Send("awd");
            run.AwaitSaved(2);
            run.Pty.Send("x");
            run.AwaitSaved(1);
            run.Pty.Signal(SignalKill);
            run.Pty.WaitForExit().ShouldBe(new PtyState.Killed(SignalKill));
        }

        // On a slow machine the pause after which the file is written may have passed.
        var isPlaced = File.Exists(_corpus.Layer);
        using var again = PtyRun.Alone(_corpus.Path).AwaitArticle();
        again.AwaitSaved(1);
        if (!isPlaced) again.Pty.WaitForText("3 changes were recovered from the journal");
        again.Pty.Send("u");
        again.AwaitSaved(2);
        again.Pty.Send("uu");
        again.Pty.WaitForText("no spans");
        again.Pty.Send("UUU");
        again.AwaitSaved(1);
        again.Pty.Send("qq");
        again.Pty.WaitForExit().ShouldBe(new PtyState.Exited(0));
        _corpus.SavedQuotes().ShouldBe(["Night"]);
    }

    [Fact]
    public void What_is_recovered_reaches_the_file_although_nobody_edits()
    {
        using (var run = PtyRun.Alone(_corpus.Path).AwaitArticle())
        {
            run.Pty.Send("a");
            run.AwaitSaved(1);
            run.Pty.Signal(SignalKill);
            run.Pty.WaitForExit();
        }
        using var again = PtyRun.Alone(_corpus.Path).AwaitArticle();
        again.AwaitSaved(1);
        again.Pty.Send("qq");
        again.Pty.WaitForExit().ShouldBe(new PtyState.Exited(0));
        _corpus.SavedQuotes().ShouldBe(["Night"]);
        FactCheckProgram.Run("validate", _corpus.Path, "--format", "json").Code.ShouldBe(1, "the attribution lacks attributes, and nothing else is wrong");
    }

    [Fact]
    public void A_second_program_reads_takes_over_and_goes_on()
    {
        using var first = PtyRun.Alone(_corpus.Path).AwaitArticle();
        first.Pty.Send("a");
        first.AwaitSaved(1);
        using var second = PtyRun.Alone(_corpus.Path);
        AwaitReadOnly(second);
        second.AwaitSpans(1);
        second.Pty.WaitForText("C-t goes on here");
        second.Pty.Send("d");
        second.AwaitSpans(1);

        second.Pty.Send("\u0014");
        second.Pty.WaitForText("Go on here?");
        second.Pty.Send("y");
        second.AwaitSaved(1);
        second.Pty.Send("wd");
        second.AwaitSaved(2);
        AwaitReadOnly(first);

        // The first may want it back.
        first.Pty.Send("\u0014y");
        first.AwaitSaved(2);
        first.Pty.Send("u");
        first.AwaitSaved(1);
        AwaitReadOnly(second);
        second.Pty.Send("qq");
        second.Pty.WaitForExit().ShouldBe(new PtyState.Exited(0));
        first.Pty.Send("qq");
        first.Pty.WaitForExit().ShouldBe(new PtyState.Exited(0));
        _corpus.SavedQuotes().ShouldBe(["Night"]);
    }

    [Fact]
    public void On_a_full_disk_a_signal_brings_the_edits_to_the_users_own_folder()
    {
        using var disk = new SmallDisk(512);
        using var corpus = new ScratchCorpus(Path.Combine(disk.Path, "corpus"));
        disk.FillBut(0);
        using (var run = PtyRun.InShell(corpus.Path).AwaitArticle())
        {
            run.Pty.Send("awd");
            run.AwaitSpans(2);
            run.Pty.WaitFor(screen => screen.RowText(0).Contains("✗ NOT SAVED", StringComparison.Ordinal), "NOT SAVED");
            run.Kill(SignalTerminate);
            run.ShouldBeRestored();
            run.Pty.WaitForText("after 1");
            run.Pty.Text().ReplaceLineEndings("").ShouldContain("harbour.en: NOT SAVED. No space left on device");
        }
        disk.Empty();
        using var again = PtyRun.Alone(corpus.Path);
        again.Pty.WaitForText("A session before could not save");
        var path = string.Concat(again.Pty.Text().Split('\n')).Replace(" ", "", StringComparison.Ordinal);
        var start = path.IndexOf("iskeptat", StringComparison.Ordinal) + "iskeptat".Length;
        var kept = path[start..(path.IndexOf(".json", start, StringComparison.Ordinal) + ".json".Length)];
        File.ReadAllText(kept).ShouldContain("\"boats\"");
        again.Pty.Send("o");
        again.Pty.Send("a");
        again.AwaitSaved(1);
    }

    static void AwaitReadOnly(PtyRun run) => run.Pty.WaitFor(screen => screen.RowText(0).Contains("read-only", StringComparison.Ordinal), "read-only");
}
