using FactCheck.EndToEnd.Tests.Running;
using FactCheck.Testing.Files;
using FactCheck.Testing.Pty;

namespace FactCheck.EndToEnd.Tests.BadInput;

/// <summary>A disk that takes nothing: the header says NOT SAVED until it does.</summary>
public sealed class UnwritableCorpusTests
{
    [Fact]
    public void A_full_disk_is_told_and_saving_works_when_there_is_room()
    {
        using var disk = new SmallDisk(512);
        using var corpus = new ScratchCorpus(Path.Combine(disk.Path, "corpus"));
        disk.FillBut(0);
        using var run = PtyRun.Alone(corpus.Path).AwaitArticle();
        run.Pty.Send("a");
        AwaitNotSaved(run);
        run.Pty.Send("q");
        run.Pty.WaitForText("stay and try again");
        run.Pty.Text().ShouldContain("No space left on device");
        corpus.SavedQuotes().ShouldBeEmpty();

        disk.Empty();
        run.Pty.Send("s");
        run.AwaitSaved(1);
        run.AwaitFile();
        corpus.SavedQuotes().ShouldBe(["Night"]);
        Leave(run);
    }

    [Fact]
    public void A_read_only_folder_is_told_and_saving_works_when_it_can_be_written()
    {
        using var disk = new SmallDisk(512);
        using var corpus = new ScratchCorpus(Path.Combine(disk.Path, "corpus"));
        using var run = PtyRun.Alone(corpus.Path).AwaitArticle();
        run.Pty.Send("a");
        run.AwaitSaved(1);
        run.AwaitFile();
        disk.MakeReadOnly();
        run.Pty.Send("wd");
        AwaitNotSaved(run);
        corpus.SavedQuotes().ShouldBe(["Night"]);

        disk.MakeWritable();
        run.Pty.Send("\u0013");
        run.AwaitSaved(2);
        run.AwaitFile();
        corpus.SavedQuotes().ShouldBe(["Night", "boats"]);
        Leave(run);
    }

    [Fact]
    public void The_next_edit_saves_what_could_not_be_saved_before()
    {
        using var disk = new SmallDisk(512);
        using var corpus = new ScratchCorpus(Path.Combine(disk.Path, "corpus"));
        disk.FillBut(0);
        using var run = PtyRun.Alone(corpus.Path).AwaitArticle();
        run.Pty.Send("a");
        AwaitNotSaved(run);
        disk.Empty();
        run.Pty.Send("wd");
        run.AwaitSaved(2);
        run.AwaitFile();
        corpus.SavedQuotes().ShouldBe(["Night", "boats"]);
        Leave(run);
    }

    [Fact]
    public void A_file_that_changed_underneath_is_not_overwritten_and_both_versions_stay()
    {
        using var corpus = new ScratchCorpus();
        using var run = PtyRun.Alone(corpus.Path).AwaitArticle();
        run.Pty.Send("a");
        run.AwaitSaved(1);
        run.AwaitFile();
        File.AppendAllText(corpus.Layer, "\n");
        var theirs = File.ReadAllBytes(corpus.Layer);
        run.Pty.Send("wd");
        run.AwaitSpans(2);
        run.Pty.Send("\u0013");
        run.Pty.WaitFor(screen => screen.RowText(0).Contains("✓ kept", StringComparison.Ordinal), "kept");
        run.Pty.WaitForText("Others changed the file: M puts both together.");
        run.Pty.Send("q");
        run.Pty.WaitForText("theirs stays in place, yours is kept");
        run.Pty.Send("lq");
        run.Pty.WaitForExit();
        File.ReadAllBytes(corpus.Layer).ShouldBe(theirs);
        corpus.Content().Where(file => file.Key.Contains("conflicts", StringComparison.Ordinal)).ShouldHaveSingleItem().Value.ShouldContain(Hex("boats"));
    }

    static string Hex(string quote) => Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes($"\"{quote}\""));

    static void AwaitNotSaved(PtyRun run) => run.Pty.WaitFor(screen => screen.RowText(0).Contains("✗ NOT SAVED", StringComparison.Ordinal), "NOT SAVED");

    static void Leave(PtyRun run)
    {
        run.Pty.Send("qq");
        run.Pty.WaitForExit().ShouldBe(new PtyState.Exited(0));
    }
}
