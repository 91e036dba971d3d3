using System.Text;
using FactCheck.EndToEnd.Tests.Running;
using FactCheck.Testing.Pty;

namespace FactCheck.EndToEnd.Tests.Lifecycle;

/// <summary>Resizing and pasting, at the worst of times.</summary>
public sealed class RoughHandlingTests : IDisposable
{
    readonly ScratchCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public void A_hundred_resizes_while_typing_leave_the_screen_as_if_nothing_had_been()
    {
        var sizes = new (int Columns, int Rows)[] { (1, 1), (60, 20), (300, 100), (2, 40), (59, 9), (200, 3), (80, 24) };
        using var run = PtyRun.Alone(_corpus.Path).AwaitArticle();
        for (var i = 0; i < 100; i++)
        {
            var (columns, rows) = sizes[i % sizes.Length];
            run.Pty.Send((i % 4) switch { 0 => "w", 1 => "j", 2 => "\e[1;2C", _ => ")" });
            run.Pty.Resize(columns, rows);
        }
        run.Pty.Resize(80, 24);
        run.AwaitArticle();
        // A selection may have been begun on the way: the first of these ends it, the second begins one, the third ends that.
        run.Pty.Send("\e[27;1u");
        run.Pty.Send("ga");
        run.AwaitSaved(1);

        // The problems are found in the background.
        var rough = Settled(run);
        run.Pty.Look(screen => screen.Unknown.ToArray()).ShouldBeEmpty();
        run.Pty.Send("qq");
        run.Pty.WaitForExit().ShouldBe(new PtyState.Exited(0));
        _corpus.SavedQuotes().ShouldBe(["Night"]);

        using var fresh = PtyRun.Alone(_corpus.Path).AwaitArticle();
        fresh.Pty.WaitFor(screen => screen.ToString() == rough, $"the screen after the rough handling:\n{rough}\n");
    }

    [Fact]
    public void A_program_that_starts_in_one_cell_shows_the_article_when_there_is_room()
    {
        using var run = PtyRun.Alone(_corpus.Path, options: new PtyOptions { Columns = 1, Rows = 1 });
        run.Pty.WaitForAttributes(it => it.IsRaw, "the program to start");
        run.Pty.Resize(80, 24);
        run.AwaitArticle();
        run.Pty.Resize(1, 1);
        run.Pty.Resize(60, 20);
        run.AwaitArticle();
        run.Pty.Send("qq");
        run.Pty.WaitForExit().ShouldBe(new PtyState.Exited(0));
    }

    [Fact]
    public void Help_is_shown_in_sixty_columns_and_loses_nothing()
    {
        using var run = PtyRun.Alone(_corpus.Path, options: new PtyOptions { Columns = 60, Rows = 20 }).AwaitArticle();
        run.Pty.Send("a");
        run.AwaitSaved(1);
        run.Pty.Send("?");
        run.Pty.WaitForText("Annotating");
        run.Pty.Resize(40, 12);
        run.Pty.Resize(60, 20);
        run.Pty.WaitForText("Annotating");
        run.Pty.Send("q");
        run.AwaitArticle().AwaitSaved(1);
        run.AwaitFile();
        _corpus.SavedQuotes().ShouldBe(["Night"]);
    }

    [Fact]
    public void A_large_paste_full_of_escape_sequences_does_nothing_but_say_so()
    {
        using var run = PtyRun.Alone(_corpus.Path).AwaitArticle();
        run.Pty.Send(Paste(100 * 1024));
        run.Pty.WaitForText("Pasted text is not taken here");
        run.Pty.Send("a");
        run.AwaitSaved(1);
        run.AwaitFile();
        _corpus.SavedQuotes().ShouldBe(["Night"]);
        ShouldHaveActedOnNothing(run);
    }

    [Fact]
    public void A_large_paste_into_the_search_is_cut_and_shown_safely()
    {
        using var run = PtyRun.Alone(_corpus.Path).AwaitArticle();
        run.Pty.Send("/");
        run.Pty.WaitForText("Search");
        run.Pty.Send(Paste(100 * 1024));
        run.Pty.Send("\r");
        run.Pty.WaitFor(screen => !screen.RowText(23).Contains("Search", StringComparison.Ordinal), "the search to end");
        run.Pty.Send("a");
        run.AwaitSaved(1);
        ShouldHaveActedOnNothing(run);
    }

    static byte[] Paste(int length)
    {
        const string Piece = "qq\e[A\e]52;c;aGk=\a\u0003\u001a\e[?1049l\r\n\u202Eرقم ١٤ \u009B31m\0";
        var text = new StringBuilder();
        while (text.Length < length) text.Append(Piece);
        return Encoding.UTF8.GetBytes($"\e[200~{text}\e[201~");
    }

    static void ShouldHaveActedOnNothing(PtyRun run)
    {
        run.Pty.Look(screen => (screen.IsAlternate, screen.Clipboard, screen.Unknown.Count)).ShouldBe((true, null, 0));
        run.Pty.State.ShouldBeOfType<PtyState.Running>();
    }

    static string Settled(PtyRun run)
    {
        run.Pty.WaitFor(screen => screen.RowText(0).Contains("! ", StringComparison.Ordinal), "the problems");
        return run.Pty.Text();
    }
}
