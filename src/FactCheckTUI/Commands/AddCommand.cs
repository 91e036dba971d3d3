using System.CommandLine;
using System.Globalization;
using FactCheck.Storage;
using FactCheckTUI.Adding;
using FactCheckTUI.Output;

namespace FactCheckTUI.Commands;

/// <summary><c>factcheck add</c>: takes articles into a corpus.</summary>
static class AddCommand
{
    // Fewer are there before a bar is seen.
    const int FewestFilesForProgress = 50;

    public static Command Create(CommandEnvironment environment)
    {
        var corpus = CorpusArgument.Required();
        var files = new Argument<string[]>("FILES")
        {
            Description = "Text, Markdown or HTML files; folders, with all below them; patterns with * and **.",
            Arity = ArgumentArity.OneOrMore,
        };
        var metadata = new MetadataOptions();
        var command = new Command(
            "add",
            "Add articles to a corpus. Text is stored byte for byte; of Markdown and HTML the plain paragraphs are stored. An article is never replaced.")
        {
            corpus, files,
        };
        foreach (var option in metadata.All) command.Add(option);
        command.SetAction(result =>
        {
            if (!CorpusArgument.TryOpen(result.GetRequiredValue(corpus), environment, out var store)) return ExitCode.CouldNotRun;
            var (paths, problems) = SourceSearch.Find(result.GetRequiredValue(files), result.GetRequiredValue(corpus));
            foreach (var problem in problems) environment.Error.Line(problem, Tone.Bad);
            if (paths.Count <= 1 || !metadata.IsForOneFile(result)) return Run(environment, store, paths, problems.Count, metadata.Read(result));
            environment.Error.Line($"--id and --title fit one file, and {paths.Count.ToString(CultureInfo.InvariantCulture)} were given. Add that one by itself.", Tone.Bad);
            return ExitCode.CouldNotRun;
        });
        return command;
    }

    static int Run(CommandEnvironment environment, ICorpusStore store, IReadOnlyList<string> paths, int missing, GivenMetadata given)
    {
        var intake = new ArticleIntake(store, given);
        var results = paths.Count < FewestFilesForProgress ? TakeAll(intake, paths, (_, _) => { })
            : environment.Error.Progress("Adding", progress => TakeAll(intake, paths, progress));
        foreach (var result in results) Print(environment, result);
        if (given.TranslationOf is { } original && !store.Articles().Contains(original))
            environment.Error.Line($"There is no article {original} in the corpus yet, of which these are said to be translations.", Tone.Warning);
        return Summarise(environment, results, missing);
    }

    static List<IntakeResult> TakeAll(ArticleIntake intake, IReadOnlyList<string> paths, Action<int, int> progress)
    {
        var results = new List<IntakeResult>(paths.Count);
        foreach (var path in paths)
        {
            results.Add(intake.Take(path));
            progress(results.Count, paths.Count);
        }
        return results;
    }

    static void Print(CommandEnvironment environment, IntakeResult result)
    {
        switch (result)
        {
            case IntakeResult.Added added:
                environment.Out.Line($"{added.Metadata.Id}  {added.Metadata.Language ?? "?"}  {added.Metadata.Title}");
                foreach (var notice in added.Notices) environment.Error.Line($"{added.Path}: {notice}", Tone.Warning);
                break;
            case IntakeResult.Unchanged unchanged:
                environment.Out.Line($"{unchanged.Id}  is there already", Tone.Faint);
                break;
            case IntakeResult.Failed failed:
                environment.Error.Line($"{failed.Path}: {failed.Reason}", Tone.Bad);
                break;
        }
    }

    static int Summarise(CommandEnvironment environment, List<IntakeResult> results, int missing)
    {
        var added = results.Count(r => r is IntakeResult.Added);
        var unchanged = results.Count(r => r is IntakeResult.Unchanged);
        var failed = results.Count - added - unchanged + missing;
        var summary = string.Create(CultureInfo.InvariantCulture, $"Added {added:N0}, there already {unchanged:N0}, failed {failed:N0}.");
        environment.Out.Line(summary, failed > 0 ? Tone.Warning : Tone.Good);
        return failed > 0 ? ExitCode.Problems : ExitCode.Fine;
    }
}
