using FactCheck.EndToEnd.Tests.Running;
using FactCheck.Testing.Pty;

namespace FactCheck.EndToEnd.Tests.Faults;

/// <summary>The edits of the campaigns: an attribution and a denial in turn, each on the next word of the article.</summary>
static class TaggedWords
{
    /// <summary>Most edits of one session.</summary>
    public const int Most = 40;

    static readonly Lazy<IReadOnlyList<string>> Undisturbed = new(Type);

    /// <summary>What is tagged, in order, as an undisturbed session does it.</summary>
    public static IReadOnlyList<string> All => Undisturbed.Value;

    /// <summary>Keys of one edit, from 0; the caret is on its word before and on the next one after.</summary>
    public static string KeysOf(int edit) => edit % 2 == 0 ? "aw" : "dw";

    static IReadOnlyList<string> Type()
    {
        using var corpus = new ScratchCorpus();
        using var run = PtyRun.Alone(corpus.Path).AwaitArticle();
        run.Pty.Send(string.Concat(Enumerable.Range(0, Most).Select(KeysOf)));
        run.AwaitSaved(Most);
        run.Pty.Send("qq");
        run.Pty.WaitForExit().ShouldBe(new PtyState.Exited(0));
        return corpus.SavedQuotes();
    }
}
