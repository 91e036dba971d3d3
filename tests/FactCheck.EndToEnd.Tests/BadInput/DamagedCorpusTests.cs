using System.Text;
using FactCheck.EndToEnd.Tests.Running;
using FactCheck.Testing.Pty;

namespace FactCheck.EndToEnd.Tests.BadInput;

/// <summary>Files that cannot be used: the screen or the shell says which and why, and every byte stays as it is.</summary>
public sealed class DamagedCorpusTests : IDisposable
{
    readonly ScratchCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Theory]
    [InlineData("truncated", "cannot be read")]
    [InlineData("not UTF-8", "UTF-8")]
    [InlineData("empty", "The file is empty")]
    [InlineData("wrong offsets", "quote")]
    [InlineData("offsets past the end", "999999")]
    [InlineData("wrong quote", "Day")]
    [InlineData("wrong length", "7 code points")]
    [InlineData("duplicate ids", "s1")]
    [InlineData("another annotator", "mallory")]
    public void Annotations_that_do_not_fit_are_refused_and_stay_as_they_are(string damage, string named)
    {
        Annotate();
        Damage.Do(_corpus, damage);
        var before = _corpus.Content();
        using var run = PtyRun.Alone(_corpus.Path);
        run.Pty.WaitForText($"{ScratchCorpus.Article} cannot be opened. Nothing was changed.");
        run.Pty.Text().ShouldContain(named);
        // Keys that would tag and save.
        run.Pty.Send("a");
        run.Pty.WaitForText("0/1 complete");
        run.Pty.Send("q");
        run.Pty.WaitForExit().ShouldBe(new PtyState.Exited(0));
        _corpus.Content().ShouldBe(before);
        FactCheckProgram.Run("validate", _corpus.Path).Code.ShouldBe(1);
    }

    [Theory]
    [InlineData("unknown label", "rumour")]
    [InlineData("overlapping same label", "overlap")]
    public void Annotations_that_fit_the_text_are_opened_with_their_problems(string damage, string named)
    {
        Annotate();
        Damage.Do(_corpus, damage);
        var before = _corpus.Content();
        using var run = PtyRun.Alone(_corpus.Path).AwaitArticle();
        run.AwaitSaved(2);
        run.Pty.WaitFor(screen => screen.RowText(0).Contains(" ! ", StringComparison.Ordinal), "the problems to be counted");
        run.Pty.Send("P");
        run.Pty.WaitForText(named);
        run.Pty.Send("q");
        run.Pty.Send("qq");
        run.Pty.WaitForExit().ShouldBe(new PtyState.Exited(0));
        _corpus.Content().ShouldBe(before);
        FactCheckProgram.Run("validate", _corpus.Path).Code.ShouldBe(1);
    }

    [Theory]
    [InlineData("Night boats cut.\n")]
    [InlineData("A new line\n\n")]
    public void A_text_that_was_changed_under_its_annotations_moves_no_mark_and_hangs_nothing(string text)
    {
        Annotate();
        var article = _corpus[$"articles/{ScratchCorpus.Article}.txt"];
        File.WriteAllText(article, text.EndsWith("\n\n", StringComparison.Ordinal) ? text + File.ReadAllText(article) : text);
        var before = _corpus.Content();
        using var run = PtyRun.Alone(_corpus.Path);
        run.Pty.WaitForText("its text changed");
        run.Pty.Send("qq");
        run.Pty.WaitForExit();
        _corpus.Content().ShouldBe(before);
    }

    [Theory]
    [InlineData("Caf\u00e9", "UTF-8")]
    [InlineData("", "The file is empty")]
    public void An_article_that_cannot_be_used_is_refused(string latin1, string named)
    {
        File.WriteAllBytes(_corpus[$"articles/{ScratchCorpus.Article}.txt"], Encoding.Latin1.GetBytes(latin1));
        using var run = PtyRun.Alone(_corpus.Path);
        run.Pty.WaitForText("cannot be opened. Nothing was changed.");
        run.Pty.Text().ShouldContain(named);
        run.Pty.Send("qq");
        run.Pty.WaitForExit().ShouldBe(new PtyState.Exited(0));
    }

    [Fact]
    public void A_missing_scheme_is_named_after_the_terminal_is_restored()
    {
        File.Delete(_corpus["scheme.json"]);
        ShouldBeRefused("scheme.json is missing");
    }

    [Fact]
    public void A_scheme_whose_keys_collide_is_refused_by_both_names()
    {
        var scheme = File.ReadAllText(_corpus["scheme.json"]);
        File.WriteAllText(_corpus["scheme.json"], scheme.Replace("\"key\": \"n\",\n      \"colour\"", "\"key\": \"c\",\n      \"colour\"", StringComparison.Ordinal));
        File.ReadAllText(_corpus["scheme.json"]).ShouldNotBe(scheme);
        ShouldBeRefused("claim", "number");
    }

    [Fact]
    public void A_label_key_that_a_command_has_is_refused()
    {
        var scheme = File.ReadAllText(_corpus["scheme.json"]);
        File.WriteAllText(_corpus["scheme.json"], scheme.Replace("\"key\": \"n\",\n      \"colour\"", "\"key\": \"q\",\n      \"colour\"", StringComparison.Ordinal));
        ShouldBeRefused("'q'", "number");
    }

    [Fact]
    public void A_corpus_that_is_none_is_named()
    {
        File.Delete(_corpus["factcheck.json"]);
        ShouldBeRefused("There is no corpus in");
    }

    void ShouldBeRefused(params string[] named)
    {
        var before = _corpus.Content();
        using var run = PtyRun.InShell(_corpus.Path);
        run.ShouldBeRestored();
        run.Pty.WaitForText("after 2");
        // The line may be wrapped anywhere.
        var text = run.Pty.Text().Replace("\n", "", StringComparison.Ordinal);
        foreach (var name in named) text.ShouldContain(name);
        _corpus.Content().ShouldBe(before);
    }

    // "Night" is an attribution, "boats" a denial.
    void Annotate()
    {
        using var run = PtyRun.Alone(_corpus.Path).AwaitArticle();
        run.Pty.Send("awd");
        run.AwaitSaved(2);
        run.Pty.Send("qq");
        run.Pty.WaitForExit();
    }
}
