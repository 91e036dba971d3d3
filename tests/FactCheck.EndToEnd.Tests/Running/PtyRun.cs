using System.Globalization;
using FactCheck.Testing.Files;
using FactCheck.Testing.Pty;

namespace FactCheck.EndToEnd.Tests.Running;

/// <summary>The workbench on a pty, alone or in a shell that outlives it.</summary>
sealed class PtyRun : IDisposable
{
    // Clicks and drags, focus, mouse as SGR, bracketed paste, synchronized output; and application cursor keys, which System.Console would set.
    static readonly int[] Modes = [1, 1002, 1004, 1006, 2004, 2026];

    readonly TemporaryFolder _folder = new();
    readonly byte[] _before;

    PtyRun(Func<TemporaryFolder, PtyProcess> start)
    {
        Pty = start(_folder);
        _before = Pty.Attributes();
    }

    /// <summary>The terminal.</summary>
    public PtyProcess Pty { get; }

    /// <summary>The program's process, where it runs in a shell.</summary>
    public int Process => int.Parse(File.ReadAllText(_folder["process"]), CultureInfo.InvariantCulture);

    /// <summary>The program as the terminal's only one.</summary>
    public static PtyRun Alone(string corpus, string? article = ScratchCorpus.Article, PtyOptions? options = null) =>
        new(_ => PtyProcess.Start(FactCheckProgram.Annotate(corpus, Arguments(article)), options));

    /// <summary>In a shell that says <c>after</c> and the exit code when the program has ended.</summary>
    public static PtyRun InShell(string corpus, string? article = ScratchCorpus.Article)
    {
        var run = new PtyRun(folder => PtyProcess.Shell($"echo ready; read x; {Line(folder, corpus, article)}; echo after $?; read y"));
        run.Pty.WaitForText("ready");
        run.Pty.Send("\n");
        return run;
    }

    /// <summary>In a shell with job control, at its prompt.</summary>
    public static PtyRun InInteractiveShell(string corpus)
    {
        TemporaryFolder? folder = null;
        var run = new PtyRun(it =>
        {
            folder = it;
            return PtyProcess.Start(["/bin/sh", "-i"], new PtyOptions { Environment = PtyEnvironment.Of(("PS1", "prompt> "), ("ENV", "")) });
        });
        run.Pty.WaitForText("prompt>");
        run.Pty.Send($"{Line(folder!, corpus, ScratchCorpus.Article)}\n");
        return run;
    }

    /// <summary>Waits until the article is open and everything is saved; returns this.</summary>
    public PtyRun AwaitArticle(string article = ScratchCorpus.Article)
    {
        Pty.WaitFor(screen => screen.RowText(0).Contains($" {article} ", StringComparison.Ordinal) && screen.RowText(0).Contains("✓ saved", StringComparison.Ordinal), $"{article} to open");
        return this;
    }

    /// <summary>Waits until that many spans are shown and the screen says that they are saved.</summary>
    public void AwaitSaved(int spans)
    {
        AwaitSpans(spans);
        Pty.WaitFor(screen => screen.RowText(0).Contains("✓ saved", StringComparison.Ordinal), "saved");
    }

    /// <summary>Has the standoff file written and waits for it.</summary>
    public void AwaitFile()
    {
        Pty.Send("\u0013");
        Pty.WaitForText("The file is written");
    }

    /// <summary>Waits until that many spans are shown.</summary>
    public void AwaitSpans(int spans) => Pty.WaitForText(spans == 1 ? " 1 span " : $" {spans} spans ");

    /// <summary>Sends a signal to the program in its shell.</summary>
    public void Kill(int signal) => FactCheckProgram.Run("kill", [string.Create(CultureInfo.InvariantCulture, $"-{signal}"), Process.ToString(CultureInfo.InvariantCulture)]).Code.ShouldBe(0);

    /// <summary>The shell has its terminal back as it was: settings of the line, screen, cursor, modes.</summary>
    public void ShouldBeRestored()
    {
        ShouldBeRestoredByTheGuard();
        Pty.Attributes().ShouldBe(_before);
    }

    /// <summary>The same, but for settings of the line that differ from those of a sane terminal: the guard does not know them.</summary>
    public void ShouldBeRestoredByTheGuard()
    {
        Pty.WaitForText("after ");
        Pty.WaitForAttributes(it => it.IsCooked, "the settings of the line");
        Pty.WaitFor(screen => !screen.IsAlternate && screen.IsCursorVisible, "the shell's screen");
        Pty.Look(screen => (screen.IsSet(7), screen.KeyboardFlags, screen.IsBidiImplicit, screen.CharacterPath)).ShouldBe((true, 0, true, 0));
        Pty.Look(screen => Modes.Where(mode => screen.IsSet(mode)).ToArray()).ShouldBeEmpty();
        Pty.Look(screen => screen.Unknown.ToArray()).ShouldBeEmpty();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Pty.Dispose();
        _folder.Dispose();
    }

    static string[] Arguments(string? article) => article is null ? [] : [article];

    static string Line(TemporaryFolder folder, string corpus, string? article) =>
        $"/bin/sh -c {FactCheckProgram.Quote($"echo $$ >{folder["process"]}; exec {FactCheckProgram.AnnotateLine(corpus, Arguments(article))}")}";
}
