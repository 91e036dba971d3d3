using System.Text.Json;
using System.Text.Json.Nodes;
using FactCheck.EndToEnd.Tests.Running;
using FactCheck.Testing.Pty;

namespace FactCheck.EndToEnd.Tests.Reviewing;

/// <summary>A standoff file that somebody else changes while it is open, on a real terminal.</summary>
public sealed class ChangedFileTests
{
    static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    [Fact]
    public void Both_versions_are_put_together_on_top_of_theirs_and_both_are_kept()
    {
        using var corpus = new ScratchCorpus();
        using var run = PtyRun.Alone(corpus.Path).AwaitArticle();
        run.Pty.Send("s");
        run.AwaitSaved(1);
        run.AwaitFile();
        var theirs = Annotate(corpus, "theirs");

        run.Pty.Send("xws");
        run.AwaitSpans(1);
        run.Pty.WaitFor(screen => screen.RowText(0).Contains("✓", StringComparison.Ordinal), "kept");
        run.Pty.Send("\u0013");
        run.Pty.WaitForText("M puts both together");
        run.Pty.Send("M");
        run.Pty.WaitForText("1 to decide");
        run.Pty.Send("t");
        run.Pty.WaitForText("Enter saves this");
        File.ReadAllBytes(corpus.Layer).ShouldBe(theirs, "nothing is written before it is confirmed");
        run.Pty.Send("\r");
        run.AwaitSaved(2);
        run.AwaitFile();
        run.Pty.Look(screen => screen.Unknown.ToArray()).ShouldBeEmpty();
        run.Pty.Send("qq");
        run.Pty.WaitForExit().ShouldBe(new PtyState.Exited(0));

        corpus.SavedQuotes().ShouldBe(["Night", "boats"]);
        var saved = JsonNode.Parse(File.ReadAllBytes(corpus.Layer))!;
        saved["revision"]!.GetValue<int>().ShouldBe(3);
        saved["spans"]![0]!["note"]!.GetValue<string>().ShouldBe("theirs");
        corpus.Content().Values.ShouldContain(Convert.ToHexString(theirs), "theirs is kept as it was");
        corpus.Content().Keys.ShouldContain(path => path.Contains("conflicts/carol", StringComparison.Ordinal), "and so is ours");
        FactCheckProgram.Must("validate", corpus.Path);
        FactCheckProgram.Run("log", corpus.Path, ScratchCorpus.Article, "--verify").Code.ShouldBe(0);
    }

    // As another program would: the next revision, with a note on the only span.
    static byte[] Annotate(ScratchCorpus corpus, string note)
    {
        var file = JsonNode.Parse(File.ReadAllBytes(corpus.Layer))!;
        file["revision"] = file["revision"]!.GetValue<int>() + 1;
        file["spans"]![0]!["note"] = note;
        File.WriteAllText(corpus.Layer, file.ToJsonString(Indented) + "\n");
        return File.ReadAllBytes(corpus.Layer);
    }
}
