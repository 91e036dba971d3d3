using System.CommandLine;
using FactCheck.Annotation.Rules;
using FactCheck.Storage.Checking;
using FactCheck.Storage.Files;
using FactCheckTUI.Output;
using FactCheckTUI.Validating;

namespace FactCheckTUI.Commands;

/// <summary><c>factcheck validate</c>: checks every file of a corpus.</summary>
static class ValidateCommand
{
    public static Command Create(CommandEnvironment environment)
    {
        var corpus = CorpusArgument.Optional();
        var format = new Option<string>("--format") { Description = "How to print what was found.", DefaultValueFactory = _ => "text" }.AcceptOnlyFromAmong("text", "json");
        var command = new Command(
            "validate",
            "Check every file of a corpus: its shape by JSON Schema, its meaning by rules. Exit code 0: no errors (warnings may be left), 1: errors, 2: could not run.")
        {
            corpus, format,
        };
        command.SetAction(result => Run(environment, CorpusArgument.FolderOf(result, corpus), result.GetValue(format) == "json"));
        return command;
    }

    static int Run(CommandEnvironment environment, string folder, bool asJson)
    {
        var report = environment.Error.Progress("Checking", progress => CorpusCheck.Run(folder, new CorpusCheckOptions { Progress = progress, ReservedKeys = ReservedKeys.All }));
        if (report is null) return CorpusArgument.TryOpen(folder, environment, out _) ? ExitCode.Fine : ExitCode.CouldNotRun;
        if (asJson) environment.Out.Writer.WriteLine(ReportJson.Write(report));
        else Print(environment, report);
        return report.Errors > 0 ? ExitCode.Problems : ExitCode.Fine;
    }

    static void Print(CommandEnvironment environment, CorpusReport report)
    {
        var file = "";
        foreach (var problem in report.Problems)
        {
            if (problem.File != file) environment.Out.Line(file = problem.File, Tone.Strong);
            environment.Out.Write(problem.Severity == Severity.Error ? "  error    " : "  warning  ", problem.Severity == Severity.Error ? Tone.Bad : Tone.Warning);
            environment.Out.Write($"{problem.Code}  ", Tone.Faint);
            environment.Out.Line(Sentences(problem));
        }
        var counts = $"{Amount.Of(report.Articles, "article")}, {Amount.Of(report.Layers, "layer")}: {Amount.Of(report.Errors, "error")}, {Amount.Of(report.Warnings, "warning")}.";
        environment.Out.Line(counts, report.Errors > 0 ? Tone.Bad : report.Warnings > 0 ? Tone.Warning : Tone.Good);
    }

    // Rules begin their message with the span, the readers do not.
    static string Sentences(FileProblem problem)
    {
        var place = problem.Location.Length == 0 || problem.Message.StartsWith(problem.Location, StringComparison.Ordinal) ? "" : problem.Location + ": ";
        return $"{place}{problem.Message} {problem.Fix}".TrimEnd();
    }
}
