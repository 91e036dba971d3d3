using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using FactCheck.EndToEnd.Tests.Running;
using FactCheck.Testing;
using FactCheck.Testing.Pty;

namespace FactCheck.EndToEnd.Tests.Faults;

/// <summary>
/// Sessions that end at a random instant while keys are typed, thousands of times where <see cref="LongRun"/> asks for it: every edit that a frame had shown as saved is there
/// for a program that is started anew, and all that is there is what was typed, in order.
/// </summary>
public sealed class SuddenEndTests
{
    const int SignalHangUp = 1;
    const int SignalKill = 9;
    const int SignalTerminate = 15;

    static readonly int Seed = LongRun.Seed(20261124);

    [Fact]
    public void After_kill_9_at_any_instant_what_was_shown_as_saved_is_there() =>
        Campaign("kill -9", LongRun.Turns(50, 2000), pty => pty.Signal(SignalKill), seen => seen.Saved);

    [Fact]
    public void After_a_lost_connection_at_any_instant_what_was_shown_is_there() =>
        Campaign("lost connection", LongRun.Turns(10, 300), pty => pty.HangUp(), seen => seen.Shown);

    [Theory]
    [InlineData(SignalHangUp)]
    [InlineData(SignalTerminate)]
    public void After_a_signal_at_any_instant_what_was_shown_is_there(int signal) =>
        Campaign($"signal {signal}", LongRun.Turns(5, 150), pty => pty.Signal(signal), seen => seen.Shown);

    static void Campaign(string name, int sessions, Action<PtyProcess> end, Func<SeenSpans, int> promised)
    {
        _ = TaggedWords.All;
        var (typed, kept, found, again) = (0, 0, 0, 0);
        var problems = new ConcurrentQueue<string>();
        Parallel.For(0, sessions, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, session =>
        {
            var random = new Random(Seed + session);
            using var corpus = new ScratchCorpus();
            try
            {
                var (keys, seen) = Type(corpus, random, end);
                var interruptions = 0;
                // Opening is interrupted as well: what it mends must stay mended.
                while (random.Next(4) == 0)
                {
                    Interrupt(corpus, random);
                    interruptions++;
                }
                var spans = Reopen(corpus);
                Interlocked.Add(ref typed, keys);
                Interlocked.Add(ref kept, promised(seen));
                Interlocked.Add(ref found, spans.Count);
                Interlocked.Add(ref again, interruptions);
                if (spans.Count < promised(seen)) problems.Enqueue($"session {session}: {promised(seen)} spans were promised, {spans.Count} are there");
                if (spans.Count > keys) problems.Enqueue($"session {session}: {keys} spans were typed, {spans.Count} are there");
                if (!spans.SequenceEqual(TaggedWords.All.Take(spans.Count))) problems.Enqueue($"session {session}: [{string.Join(' ', spans)}] are there");
            }
            catch (Exception e) when (e is TimeoutException or InvalidOperationException or ShouldAssertException)
            {
                problems.Enqueue($"session {session}: {e.Message}");
            }
        });
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{name}: {sessions} sessions (seed {Seed}), {typed} edits typed, {kept} promised, {found} found afterwards, reopening interrupted {again} times, {problems.Count} problems");
        problems.ShouldBeEmpty();
    }

    // Returns the number of edits that were typed, and what was seen.
    static (int Typed, SeenSpans Seen) Type(ScratchCorpus corpus, Random random, Action<PtyProcess> end)
    {
        var seen = new SeenSpans();
        using var pty = PtyProcess.Start(FactCheckProgram.Annotate(corpus.Path, ScratchCorpus.Article), new PtyOptions { Seen = seen.Look });
        var typed = 0;
        if (random.Next(10) > 0)
        {
            pty.WaitFor(screen => SeenSpans.CountOn(screen) is not null, "the article");
            var watch = Stopwatch.StartNew();
            // Either after a time, or while something certain is being written down.
            var (until, saved) = random.Next(2) == 0 ? (random.Next(300), int.MaxValue) : (10_000, random.Next(TaggedWords.Most));
            while (watch.ElapsedMilliseconds < until && seen.Saved < saved && typed < TaggedWords.Most)
            {
                var keys = new StringBuilder();
                for (var some = random.Next(1, 5); some > 0 && typed < TaggedWords.Most; some--) keys.Append(TaggedWords.KeysOf(typed++));
                pty.Send(keys.ToString());
                Pause(random.Next(20));
            }
            SpinWait.SpinUntil(() => seen.Saved >= saved, (int)Math.Max(0, until - watch.ElapsedMilliseconds));
            Pause(random.Next(15));
        }
        else
        {
            Pause(random.Next(200));
        }
        end(pty);
        pty.WaitForExit();
        return (typed, seen);
    }

    static void Interrupt(ScratchCorpus corpus, Random random)
    {
        using var pty = PtyProcess.Start(FactCheckProgram.Annotate(corpus.Path, ScratchCorpus.Article));
        Pause(random.Next(300));
        pty.Signal(SignalKill);
        pty.WaitForExit();
    }

    // A program that is started anew shows what is there; when it is left, the annotations say the same.
    static IReadOnlyList<string> Reopen(ScratchCorpus corpus)
    {
        using var pty = PtyProcess.Start(FactCheckProgram.Annotate(corpus.Path, ScratchCorpus.Article));
        pty.WaitFor(screen => SeenSpans.CountOn(screen) is not null && screen.RowText(0).Contains("✓ saved", StringComparison.Ordinal), "the article");
        var shown = pty.Look(SeenSpans.CountOn);
        pty.Send("qq");
        pty.WaitForExit().ShouldBe(new PtyState.Exited(0));
        var spans = corpus.SavedQuotes();
        spans.Count.ShouldBe(shown ?? -1);
        return spans;
    }

    // The instant is to be a random one; nothing is waited for.
    static void Pause(int milliseconds) => SpinWait.SpinUntil(() => false, milliseconds);
}
