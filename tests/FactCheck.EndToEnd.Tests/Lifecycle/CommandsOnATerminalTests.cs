using FactCheck.EndToEnd.Tests.Running;
using FactCheck.Testing.Pty;

namespace FactCheck.EndToEnd.Tests.Lifecycle;

/// <summary>Verbs that print leave the terminal as it was.</summary>
public sealed class CommandsOnATerminalTests : IDisposable
{
    readonly ScratchCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Theory]
    [InlineData("status")]
    [InlineData("validate")]
    [InlineData("--help")]
    public void What_prints_sets_no_mode_of_the_terminal(string verb)
    {
        using var pty = PtyProcess.Start([FactCheckProgram.Path, verb, _corpus.Path]);
        var before = pty.Attributes();
        pty.WaitForExit().ShouldBe(new PtyState.Exited(0));
        pty.Attributes().ShouldBe(before);
        pty.Look(screen => (screen.IsSet(1), screen.IsCursorVisible, screen.IsAlternate, screen.Unknown.Count)).ShouldBe((false, true, false, 0));
    }
}
