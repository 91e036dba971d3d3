using System.Collections.Immutable;
using FactCheck.Storage.Checking;
using FactCheck.Storage.Files;
using FactCheckTUI.Commands;

namespace FactCheckTUI.Validating;

/// <summary>Validates targets, one corpus after the other and other files in parallel.</summary>
sealed class ValidationRun(DataCheck data, Func<Stream> input)
{
    // Progress is told in parts of a thousand: what a corpus holds is known only when it is opened.
    const int Whole = 1_000;

    /// <summary>The report on all targets, in their order.</summary>
    /// <param name="targets">At least one.</param>
    /// <param name="progress">Told how much is done of how much, from any thread.</param>
    public CheckReport Run(ImmutableArray<ValidationTarget> targets, Action<int, int> progress)
    {
        var reports = new CheckReport[targets.Length];
        var others = Enumerable.Range(0, targets.Length).Where(i => targets[i] is not ValidationTarget.Corpus).ToArray();
        var steps = targets.Length - others.Length + (others.Length > 0 ? 1 : 0);
        var done = 0;
        void Tell(int part, int of) => progress((int)((done + (double)part / Math.Max(1, of)) * Whole), steps * Whole);
        for (var i = 0; i < targets.Length; i++)
        {
            if (targets[i] is not ValidationTarget.Corpus corpus) continue;
            reports[i] = Run(corpus, Tell);
            done++;
        }
        var read = 0;
        void Check(int other)
        {
            reports[others[other]] = targets[others[other]] is ValidationTarget.Data file ? data.CheckFile(file.Path, file.Name, others.Length) : RunInput();
            Tell(Interlocked.Increment(ref read), others.Length);
        }
        // One file is not worth the threads.
        if (others.Length == 1) Check(0);
        else Parallel.For(0, others.Length, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, Check);
        return CheckReport.Join(reports);
    }

    static CheckReport Run(ValidationTarget.Corpus corpus, Action<int, int> progress)
    {
        var options = new CorpusCheckOptions { Progress = progress, ReservedKeys = ReservedKeys.All, Files = corpus.Files };
        var report = CorpusCheck.Run(corpus.Folder, options) ?? throw new IOException($"{corpus.Folder} is a corpus no more: its factcheck.json has gone.");
        return corpus.Name.Length == 0 ? report : report.Renamed(file => $"{corpus.Name}/{file}");
    }

    CheckReport RunInput()
    {
        using var stream = input();
        return data.CheckStream(stream, "stdin");
    }
}
