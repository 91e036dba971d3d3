using System.Text;
using System.Text.RegularExpressions;
using FactCheck.EndToEnd.Tests.Running;
using FactCheck.Testing.Files;

namespace FactCheck.EndToEnd.Tests.Hostile;

/// <summary>Content that tries to act on the terminal: what reaches it are the program's own sequences and nothing else.</summary>
public sealed partial class HostileContentTests : IDisposable
{
    // Moves the cursor, clears, sets the title, writes the clipboard, leaves the screen, asks for answers, hides and reorders text.
    const string Attack = "one\e[2J\e[H two\e]0;owned\a three\e]52;c;aGFjaw==\a four\e[?1049l\e[c five\eP+q544e\e\\ six\u009b31m\u009d0;x\u009c \u0007\b\u007f \u202Eseven\u202C \u2067eight\u2069 \u200Fnine\u061C ten\u200B\uFEFF \u2028 \uFFF9";

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

    /// <summary>Strictly: the emulator knows every sequence, and beside the guards of rows no control of any kind was printed.</summary>
    static void ShouldBeOurs(PtyRun run)
    {
        run.Pty.Look(screen => screen.Unknown.ToArray()).ShouldBeEmpty();
        run.Pty.Look(screen => (screen.Clipboard, screen.Bells, screen.Title)).ShouldBe((null, 0, ""));
        var output = Encoding.UTF8.GetString(run.Pty.Output());
        // The probe measures what the guard of a row takes.
        output = output.Replace("\e[2Ha\u202Db", "", StringComparison.Ordinal);
        var printed = OwnSequence().Replace(output, "").Replace("\u200E\u202D", "", StringComparison.Ordinal).Replace("\u202C", "", StringComparison.Ordinal);
        ShouldHoldNoControls(printed, "\r\n\b");
    }

    static void ShouldBePlain(FactCheckProgram.Outcome outcome)
    {
        ShouldHoldNoControls(outcome.Output + outcome.Error, "\n");
    }

    static void ShouldHoldNoControls(string printed, string allowed)
    {
        foreach (var rune in printed.EnumerateRunes().Where(IsControl).Distinct())
        {
            if (allowed.Contains(rune.ToString(), StringComparison.Ordinal)) continue;
            var at = printed.IndexOf(rune.ToString(), StringComparison.Ordinal);
            Assert.Fail($"U+{rune.Value:X4} was printed before: {printed[(at + 1)..Math.Min(printed.Length, at + 40)]}");
        }
    }

    static bool IsControl(Rune rune) => Rune.IsControl(rune) || rune.Value is 0x61C or (>= 0x200B and <= 0x200F) or (>= 0x2028 and <= 0x202E) or (>= 0x2060 and <= 0x206F) or 0xFEFF;

    // Control sequences and a reverse line feed; the emulator has checked them one by one.
    [GeneratedRegex("\e\\[[0-?]*[ -/]*[@-~]|\eM")]
    private static partial Regex OwnSequence();
}
