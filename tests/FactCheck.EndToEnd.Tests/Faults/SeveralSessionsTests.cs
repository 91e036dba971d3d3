using System.Diagnostics;
using System.Text.Json;
using FactCheck.EndToEnd.Tests.Running;
using FactCheck.Testing;
using FactCheck.Testing.Pty;
using FactCheck.Testing.Terminal;

namespace FactCheck.EndToEnd.Tests.Faults;

/// <summary>Several programs on one layer at once, and programs that are stopped: nothing that a screen has shown is lost, and nobody hangs.</summary>
public sealed class SeveralSessionsTests
{
    const int Programs = 8;
    const int EditsEach = 4;
    const int SignalKill = 9;
    const int SignalContinue = 18;
    const int SignalStop = 19;

    static readonly int Seed = LongRun.Seed(20261127);

    [Fact]
    public void Eight_programs_that_write_one_layer_lose_nothing_that_was_shown()
    {
        var rounds = LongRun.Turns(1, 25);
        var (writers, kept) = (0, 0);
        for (var round = 0; round < rounds; round++)
        {
            using var corpus = new ScratchCorpus();
            var seen = Enumerable.Range(0, Programs).Select(_ => new SeenSpans()).ToArray();
            var programs = seen.Select(it => PtyProcess.Start(FactCheckProgram.Annotate(corpus.Path, ScratchCorpus.Article), new PtyOptions { Seen = it.Look })).ToArray();
            try
            {
                foreach (var pty in programs) pty.WaitFor(IsOpen, "the article");
                Parallel.For(0, Programs, i => programs[i].Send(new string('w', i * EditsEach) + string.Concat(Enumerable.Range(i * EditsEach, EditsEach).Select(TaggedWords.KeysOf))));
                // Each comes to rest: all of it written, or told that another writes.
                foreach (var pty in programs) pty.WaitFor(screen => Header(screen, "read-only") || (Header(screen, "✓") && SeenSpans.CountOn(screen) == EditsEach), "an outcome");
                writers += programs.Count(pty => pty.Look(screen => Header(screen, "✓")));
                foreach (var pty in programs) pty.Signal(SignalKill);
                foreach (var pty in programs) pty.WaitForExit();
            }
            finally
            {
                foreach (var pty in programs) pty.Dispose();
            }
            var found = Reopen(corpus).Concat(KeptBeside(corpus)).ToHashSet();
            for (var i = 0; i < Programs; i++)
            {
                var shown = TaggedWords.All.Skip(i * EditsEach).Take(seen[i].Shown).ToArray();
                kept += shown.Length;
                shown.Except(found).ShouldBeEmpty($"program {i} of round {round} had shown {shown.Length} spans, {seen[i].Saved} of them as saved");
            }
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"{rounds} rounds of {Programs} programs: {writers} were the writer, {kept} spans shown, all of them found");
        writers.ShouldBeGreaterThanOrEqualTo(rounds);
    }

    [Fact]
    public void A_program_that_is_stopped_at_any_instant_hangs_nobody_and_goes_on()
    {
        var turns = LongRun.Turns(3, 40);
        var slowest = TimeSpan.Zero;
        for (var turn = 0; turn < turns; turn++)
        {
            var random = new Random(Seed + turn);
            using var corpus = new ScratchCorpus();
            using var first = PtyProcess.Start(FactCheckProgram.Annotate(corpus.Path, ScratchCorpus.Article));
            first.WaitFor(IsOpen, "the article");
            first.Send(string.Concat(Enumerable.Range(0, 10).Select(TaggedWords.KeysOf)));
            SpinWait.SpinUntil(() => false, random.Next(60));
            first.Signal(SignalStop);
            first.WaitUntilStopped();

            var start = Stopwatch.GetTimestamp();
            using (var second = PtyProcess.Start(FactCheckProgram.Annotate(corpus.Path, ScratchCorpus.Article)))
            {
                second.WaitFor(screen => IsOpen(screen) || Header(screen, "read-only"), "the article, elsewhere");
                var taken = Stopwatch.GetElapsedTime(start);
                if (taken > slowest) slowest = taken;
                second.Send("qq");
                second.WaitForExit().ShouldBe(new PtyState.Exited(0));
            }

            // A minute once, where there is time for it.
            if (LongRun.IsOn && turn == 0) SpinWait.SpinUntil(() => false, TimeSpan.FromMinutes(1));
            first.Signal(SignalContinue);
            first.Send(string.Concat(Enumerable.Range(10, 10).Select(TaggedWords.KeysOf)));
            first.WaitFor(screen => Header(screen, "✓ saved") && SeenSpans.CountOn(screen) == 20, "everything");
            first.Send("qq");
            first.WaitForExit().ShouldBe(new PtyState.Exited(0));
            corpus.SavedQuotes().ShouldBe(TaggedWords.All.Take(20));
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"{turns} programs stopped (seed {Seed}); another opened the article after {slowest.TotalMilliseconds:N0} ms at most");
    }

    static bool IsOpen(VtEmulator screen) => Header(screen, "✓ saved") && SeenSpans.CountOn(screen) is not null;

    static bool Header(VtEmulator screen, string text) => screen.RowText(0).Contains(text, StringComparison.Ordinal);

    static IReadOnlyList<string> Reopen(ScratchCorpus corpus)
    {
        using var pty = PtyProcess.Start(FactCheckProgram.Annotate(corpus.Path, ScratchCorpus.Article));
        pty.WaitFor(IsOpen, "the article");
        pty.Send("qq");
        pty.WaitForExit().ShouldBe(new PtyState.Exited(0));
        return corpus.SavedQuotes();
    }

    // Layers of those who could not write.
    static IEnumerable<string> KeptBeside(ScratchCorpus corpus)
    {
        foreach (var folder in (string[])[corpus[".factcheck/recovery"], corpus[".factcheck/conflicts"]])
            if (Directory.Exists(folder))
                foreach (var file in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories))
                {
                    using var json = JsonDocument.Parse(File.ReadAllBytes(file));
                    foreach (var span in json.RootElement.GetProperty("spans").EnumerateArray()) yield return span.GetProperty("quote").GetString()!; // every span has one
                }
    }
}
