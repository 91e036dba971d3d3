using System.Diagnostics;
using System.Globalization;
using FactCheck.EndToEnd.Tests.Running;
using FactCheck.Testing.Faults;

namespace FactCheck.EndToEnd.Tests.Faults;

/// <summary>
/// The program on a pty while every system call of its saving thread is made to fail in turn: a frame says NOT SAVED, or that the file is
/// behind, the edit stays on the screen, and Ctrl-S saves it once the fault is gone. After kill -9 all of it is there.
/// </summary>
public sealed class FailingDiskTests
{
    const int SignalKill = 9;
    const string Saved = "✓ saved";
    const string Kept = "✓ kept";
    const string NotSaved = "✗ NOT SAVED";
    const string Saving = "saving…";

    [Theory]
    [InlineData("openat", "error=EIO")]
    [InlineData("write", "error=ENOSPC")]
    [InlineData("write", "retval=5")]
    [InlineData("fsync", "error=EIO")]
    [InlineData("fsync", "error=EDQUOT")]
    [InlineData("renameat", "error=EROFS")]
    [InlineData("linkat", "error=EIO")]
    [InlineData("lstat", "error=EIO")]
    [InlineData("statx", "error=EIO")]
    public void A_failing_call_is_told_and_the_edit_is_saved_when_the_fault_is_gone(string call, string fault)
    {
        using var corpus = new ScratchCorpus();
        var (spans, told, saved) = (1, 0, 0);
        using (var run = PtyRun.Alone(corpus.Path).AwaitArticle())
        {
            run.Pty.Send("aw");
            run.AwaitSaved(spans);
            var thread = SavingThread(run.Pty.ProcessId);
            for (var at = 1; ; at++)
            {
                bool isInjected, isTold;
                using (var injection = FaultInjection.At(thread, call, fault, at))
                {
                    run.Pty.Send(spans % 2 == 0 ? "aw" : "dw");
                    run.AwaitSpans(++spans);
                    Await(run, () => Header(run) is not Saving);

                    // The file, too: it would follow seconds later.
                    if (Header(run) == Saved)
                    {
                        run.Pty.Send("\u0013");
                        Await(run, () => corpus.SavedQuotes().Count == spans || Header(run) is Kept or NotSaved);
                    }
                    isTold = Header(run) is Kept or NotSaved;
                    isInjected = injection.Stop();
                }
                if (isTold) told++;
                else if (isInjected) saved++;
                if (!isInjected) break;
                run.Pty.Send("\u0013");
                Await(run, () => Header(run) == Saved && corpus.SavedQuotes().Count == spans);
            }
            run.Pty.Signal(SignalKill);
            run.Pty.WaitForExit();
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"{call} {fault}: {told} times told, {saved} times saved all the same");
        using var again = PtyRun.Alone(corpus.Path).AwaitArticle();
        again.AwaitSaved(spans);
    }

    // The thread also writes to the pipe that wakes the screen; where that call was the one to fail, drawing anew shows the outcome.
    static void Await(PtyRun run, Func<bool> condition)
    {
        var patience = Stopwatch.StartNew();
        while (!condition())
        {
            if (patience.Elapsed > TimeSpan.FromSeconds(30)) throw new TimeoutException($"Waited for an outcome. Screen:\n{run.Pty.Text()}");
            var frames = run.Pty.Look(screen => screen.SynchronizedFrames);
            run.Pty.Send("\f");
            run.Pty.WaitFor(screen => screen.SynchronizedFrames > frames, "a frame");
        }
    }

    static string Header(PtyRun run) => run.Pty.Look(screen => screen.RowText(0)) is var header
        ? ((string[])[Saved, Kept, NotSaved]).FirstOrDefault(state => header.Contains(state, StringComparison.Ordinal)) ?? Saving
        : Saving;

    // By its name (LayerWorker), of which the kernel keeps 15 characters.
    static int SavingThread(int process) =>
        (from task in Directory.EnumerateDirectories(string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/task"))
         where File.ReadAllText(Path.Combine(task, "comm")).StartsWith("layer ", StringComparison.Ordinal)
         select int.Parse(Path.GetFileName(task), CultureInfo.InvariantCulture)).ShouldHaveSingleItem();
}
