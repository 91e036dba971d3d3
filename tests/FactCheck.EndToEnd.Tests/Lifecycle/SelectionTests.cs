using FactCheck.EndToEnd.Tests.Running;
using FactCheck.Testing.Pty;

namespace FactCheck.EndToEnd.Tests.Lifecycle;

/// <summary>Selections that other tools do not survive.</summary>
public sealed class SelectionTests : IDisposable
{
    readonly ScratchCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Theory]
    [InlineData("vjjG")]
    [InlineData("Gvkkg")]
    [InlineData("vG(g)}{\e[5~\e[6~G")]
    public void A_selection_across_lines_and_a_jump_is_tagged_at_once(string keys)
    {
        using var run = PtyRun.Alone(_corpus.Path).AwaitArticle();
        run.Pty.Send(keys + "c");
        run.AwaitSaved(1);
        run.AwaitFile();
        _corpus.SavedQuotes().ShouldHaveSingleItem().Length.ShouldBeGreaterThan(2000);
        run.Pty.Send("qq");
        run.Pty.WaitForExit().ShouldBe(new PtyState.Exited(0));
    }
}
