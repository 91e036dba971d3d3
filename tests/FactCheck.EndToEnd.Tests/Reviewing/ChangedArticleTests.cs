using FactCheck.EndToEnd.Tests.Running;
using FactCheck.Testing.Pty;

namespace FactCheck.EndToEnd.Tests.Reviewing;

/// <summary>An article whose text is changed after it was annotated, on a real terminal.</summary>
public sealed class ChangedArticleTests
{
    [Fact]
    public void A_changed_article_is_opened_confirmed_saved_and_valid_again()
    {
        using var corpus = new ScratchCorpus();
        using (var first = PtyRun.Alone(corpus.Path).AwaitArticle())
        {
            first.Pty.Send("sws");
            first.AwaitSaved(2);
            Leave(first);
        }
        FactCheckProgram.Run("validate", corpus.Path).Code.ShouldBe(0);
        var text = corpus[$"articles/{ScratchCorpus.Article}.txt"];
        File.WriteAllText(text, "Corrected on Tuesday.\n\n" + File.ReadAllText(text));
        var invalid = FactCheckProgram.Run("validate", corpus.Path);
        invalid.Code.ShouldBe(1);
        invalid.Output.ShouldContain("hash-differs");
        invalid.Output.ShouldContain("Open the article in the workbench: it finds the spans again.");
        var before = File.ReadAllBytes(corpus.Layer);

        using (var run = PtyRun.Alone(corpus.Path))
        {
            run.Pty.WaitForText("its text changed");
            run.Pty.Send("A");
            run.Pty.WaitForText("2 spans of 2 have their place in the new text.");
            File.ReadAllBytes(corpus.Layer).ShouldBe(before, "nothing is written before it is confirmed");
            run.Pty.Send("\r");
            run.AwaitArticle().AwaitSaved(2);
            run.Pty.Look(screen => screen.Unknown.ToArray()).ShouldBeEmpty();
            Leave(run);
        }

        FactCheckProgram.Must("validate", corpus.Path);
        corpus.SavedQuotes().ShouldBe(["Night", "boats"]);
        FactCheckProgram.Must("recover", corpus.Path, ScratchCorpus.Article, "--as", "carol").ShouldContain("revision");
        var verified = FactCheckProgram.Must("log", corpus.Path, ScratchCorpus.Article, "--verify");
        verified.ShouldContain("another text of the article");
        verified.ShouldContain("all whole");
        corpus.Content().Values.ShouldContain(Convert.ToHexString(before), "the old version is kept");
    }

    [Fact]
    public void Leaving_the_review_writes_nothing()
    {
        using var corpus = new ScratchCorpus();
        using (var first = PtyRun.Alone(corpus.Path).AwaitArticle())
        {
            first.Pty.Send("s");
            first.AwaitSaved(1);
            Leave(first);
        }
        File.AppendAllText(corpus[$"articles/{ScratchCorpus.Article}.txt"], "One line more.\n");
        var before = corpus.Content();
        using var run = PtyRun.Alone(corpus.Path);
        run.Pty.WaitForText("its text changed");
        run.Pty.Send("?");
        run.Pty.WaitForText("Keys: A changed article");
        run.Pty.Send("qq");
        run.Pty.WaitForText("0/1 complete");
        run.Pty.Send("q");
        run.Pty.WaitForExit().ShouldBe(new PtyState.Exited(0));
        corpus.Content().ShouldBe(before);
    }

    static void Leave(PtyRun run)
    {
        run.AwaitFile();
        run.Pty.Send("qq");
        run.Pty.WaitForExit().ShouldBe(new PtyState.Exited(0));
    }
}
