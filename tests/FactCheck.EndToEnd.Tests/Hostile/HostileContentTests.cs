using System.Text;
using FactCheck.EndToEnd.Tests.Running;
using FactCheck.Testing;
using FactCheck.Testing.Files;
using FactCheck.Testing.Hostile;
using FactCheck.Testing.Pty;

namespace FactCheck.EndToEnd.Tests.Hostile;

/// <summary>Content that tries to act on the terminal: what reaches it are the program's own sequences and nothing else.</summary>
public sealed class HostileContentTests : IDisposable
{
    // Moves the cursor, clears, sets the title, writes the clipboard, leaves the screen, asks for answers, hides and reorders text.
    const string Attack = "one\e[2J\e[H two\e]0;owned\a three\e]52;c;aGFjaw==\a four\e[?1049l\e[c five\eP+q544e\e\\ six\u009b31m\u009d0;x\u009c \u0007\b\u007f \u202Eseven\u202C \u2067eight\u2069 \u200Fnine\u061C ten\u200B\uFEFF \u2028 \uFFF9";

    static readonly int Seed = LongRun.Seed(20261125);

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Text_and_title_of_an_article_reach_the_terminal_as_visible_marks()
    {
        File.WriteAllText(_folder["plain.txt"], $"{Attack}\n\nقال {Attack} الوزير\n");
        FactCheckProgram.Must("new", _folder["corpus"]);
        ShouldBePlain(FactCheckProgram.Run("add", _folder["corpus"], _folder["plain.txt"], "--title", $"Title {Attack}"));

        using var run = PtyRun.Alone(_folder["corpus"], article: null);
        run.Pty.WaitForText("plain");
        run.Pty.WaitForText("Title one");
        run.Pty.Send("\r");
        run.AwaitArticle("plain");
        run.Pty.Send("G");
        run.Pty.Send("gc");
        run.AwaitSaved(1);
        // Through every dialog that quotes: the form, the label prompt, the search with its message, the problems, help.
        run.Pty.Send("\r");
        run.Pty.WaitForText("accept");
        run.Pty.Send("\e[27;1u");
        run.Pty.Send("t");
        run.Pty.WaitForText("Label of");
        run.Pty.Send("\e[27;1u");
        run.Pty.Send("/absent\r");
        run.Pty.WaitForText("is not in this article");
        run.Pty.WaitForText("! 3");
        run.Pty.Send("P");
        run.Pty.WaitForText("error");
        run.Pty.Send("q");
        run.Pty.Send("qq");
        run.Pty.WaitForExit();
        ShouldBeOurs(run);
        File.ReadAllText(Path.Combine(_folder["corpus"], "articles", "plain.txt")).ShouldContain(Attack);
        FactCheckProgram.Must("status", _folder["corpus"]).ShouldNotContain("\e");
        ShouldBePlain(FactCheckProgram.Run("validate", _folder["corpus"]));
    }

    [Theory]
    [InlineData("أخبار اليوم", "خبر عاجل.txt", "خبر-عاجل")]
    [InlineData("two  blanks ", " a b .txt", "a-b-")]
    [InlineData("c\e[31m\u009b32m\u0007\n", "x\e]0;owned\u0007\u202Ey.txt", "x0ownedy")]
    [InlineData("-v", "-h.txt", "h")]
    [InlineData("'\"$(reboot)`;", "%s\\n.txt", "sn")]
    public void Any_names_of_folders_and_files_work_and_none_acts_on_the_terminal(string folder, string file, string article)
    {
        Directory.CreateDirectory(_folder["in"]);
        var (corpus, source) = (_folder[folder], Path.Combine(_folder["in"], file));
        File.WriteAllText(source, "Boats were cut, he said.\n");
        ShouldBePlain(FactCheckProgram.Run("new", corpus));
        ShouldBePlain(FactCheckProgram.Run("add", corpus, source, "--language", "en"));

        using var run = PtyRun.Alone(corpus, article: null);
        run.Pty.WaitFor(screen => screen.ToString().Contains("Boats were cut", StringComparison.Ordinal), "the list");
        run.Pty.Send("\r");
        run.Pty.WaitFor(screen => screen.RowText(0).Contains("✓ saved", StringComparison.Ordinal), "the article");
        run.Pty.Send("a");
        run.AwaitSaved(1);
        run.Pty.Send("qq");
        run.Pty.WaitForExit();
        ShouldBeOurs(run);
        File.Exists(Path.Combine(corpus, "annotations", "carol", $"{article}.json")).ShouldBeTrue();
    }

    [Fact]
    public void What_is_opened_is_shown_safely_before_anything_is_known_about_it()
    {
        using var run = PtyRun.Alone(_folder[$"none{Attack}"], article: null);
        run.Pty.WaitForExit();
        ShouldBeOurs(run);
        run.Pty.Text().ShouldContain("There is no corpus in");
    }

    [Fact]
    public void A_corpus_made_to_attack_reaches_the_terminal_as_visible_text()
    {
        using var corpus = new HostileCorpus([.. Injections.All.Select(injection => injection.Text), .. Injections.Random(Seed, LongRun.Turns(100, 2000))]);
        using (var run = PtyRun.Alone(corpus.Path, article: null, new PtyOptions { Columns = 132, Rows = 40 }))
        {
            run.Pty.WaitForText("t0000");
            run.Pty.Send("\e[6~\e[6~\e[6~\e[H/text.en\r\r");
            run.AwaitArticle(HostileCorpus.Article);
            for (var page = 0; page < 40; page++) run.Pty.Send("\e[6~");
            run.Pty.Send("g");
            for (var span = 0; span < 60; span++) run.Pty.Send(span % 6 == 5 ? "\t\r\t\t\t\e[27;1u" : "\t");
            run.Pty.Send("P\e[6~q?\e[6~\e[27;1u:\e[27;1ugG\e[27;1u");
            run.Pty.Send("qq");
            run.Pty.WaitForExit().ShouldBe(new PtyState.Exited(0));
            ShouldBeOurs(run);
        }
        corpus.Break();
        foreach (var command in (string[][])[["status"], ["validate"], ["validate", "--format", "json"], ["doctor"], ["agreement", "--in-progress"]])
            ShouldBePlain(FactCheckProgram.Run([command[0], corpus.Path, .. command[1..]]));
        using var onTerminal = PtyProcess.Start(["/usr/bin/env", FactCheckProgram.Path, "validate", corpus.Path]);
        onTerminal.WaitForExit();
        OwnOutput.ForeignOnTerminal(onTerminal.Output()).ShouldBeNull();
    }

    [Fact]
    public void The_log_holds_a_line_of_visible_text_for_each_entry()
    {
        using var state = new TemporaryFolder();
        using (var run = PtyRun.Alone(_folder["none"], article: null)) run.Pty.WaitForExit();
        FactCheckProgram.Must("new", _folder[$"corpus {Attack.Replace('/', ' ')}"]);
        using (var run = PtyProcess.Start(["/usr/bin/env", $"XDG_STATE_HOME={state.Path}", FactCheckProgram.Path, "annotate", _folder[$"corpus {Attack.Replace('/', ' ')}"], "--as", "carol"]))
        {
            run.WaitForText("0/0");
            run.Send("q");
            run.WaitForExit();
        }
        foreach (var log in Directory.EnumerateFiles(state.Path, "*.log", SearchOption.AllDirectories)) OwnOutput.ForeignInFile(File.ReadAllBytes(log)).ShouldBeNull();
    }

    /// <summary>Strictly: the emulator knows every sequence, and every byte is one of ours or visible text.</summary>
    static void ShouldBeOurs(PtyRun run)
    {
        run.Pty.Look(screen => screen.Unknown.ToArray()).ShouldBeEmpty();
        run.Pty.Look(screen => (screen.Clipboard, screen.Bells, screen.Title)).ShouldBe((null, 0, ""));
        OwnOutput.ForeignOnScreen(run.Pty.Output()).ShouldBeNull();
    }

    static void ShouldBePlain(FactCheckProgram.Outcome outcome) => OwnOutput.ForeignInFile(Encoding.UTF8.GetBytes(outcome.Output + outcome.Error)).ShouldBeNull();
}
