using System.CommandLine;
using FactCheck.Storage.Checking;
using FactCheck.Storage.Files;
using FactCheckTUI.Output;
using FactCheckTUI.Validating;

namespace FactCheckTUI.Commands;

/// <summary><c>factcheck validate</c>: checks corpora, files of corpora, and any JSON.</summary>
static class ValidateCommand
{
    public static Command Create(CommandEnvironment environment)
    {
        var paths = new Argument<string[]>("PATHS")
        {
            Description = "Corpora, folders, files of a corpus or any other JSON or JSON Lines (.jsonl, .ndjson); - is standard input. Without any, the corpus in the present folder.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var schema = new Option<string[]>("--schema")
        {
            Description = "JSON Schema (draft 2020-12) to check by, and by nothing else; may be given several times. Its references reach files in its own folder and below, nothing else.",
            HelpName = "FILE",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new Option<string>("--format") { Description = "How to print what was found.", DefaultValueFactory = _ => "text" }.Among("text", "json", "sarif", "github");
        var command = new Command(
            "validate",
            "Check annotations: their shape by JSON Schema, their meaning by rules; or any JSON by a schema. Exit code 0: valid (warnings may be left), 1: errors, 2: could not run, or a schema could not be used.")
        {
            paths, schema, format,
        };
        command.SetAction(result => Run(environment, result.GetValue(paths) ?? [], result.GetValue(schema) ?? [], result.GetRequiredValue(format)));
        return command;
    }

    static int Run(CommandEnvironment environment, string[] paths, string[] schemas, string format)
    {
        // As every verb says it: what is missing in the present folder is a corpus.
        if (paths is [] && !File.Exists("factcheck.json") && schemas is []) return CorpusArgument.TryOpen(".", environment, out _) ? ExitCode.Fine : ExitCode.CouldNotRun;
        var targets = TargetPlan.Of(paths is [] ? ["."] : paths, schemas is [] ? SchemaChoice.ByFile : SchemaChoice.Given, out var refusals);
        foreach (var refusal in refusals) environment.Error.Line(refusal, Tone.Bad);
        var data = DataCheck.Create(schemas, static () => ReservedKeys.All, out var unusable);
        foreach (var schema in unusable) Tell(environment, schema);
        if (refusals.Count > 0 || data is null) return ExitCode.CouldNotRun;
        var report = environment.Error.Progress("Checking", progress => new ValidationRun(data, environment.Input).Run(targets, progress));
        Print(environment, report, format);
        return report.IsPartial ? ExitCode.CouldNotRun : report.Errors > 0 ? ExitCode.Problems : ExitCode.Fine;
    }

    static void Print(CommandEnvironment environment, CheckReport report, string format)
    {
        switch (format)
        {
            case "json":
                ReportJson.Write(report, environment.Out.Writer);
                break;
            case "sarif":
                ReportSarif.Write(report, environment.Out.Writer);
                break;
            case "github":
                foreach (var problem in report.Problems) environment.Out.Writer.WriteLine(ReportGitHub.Line(problem));
                break;
            default:
                ReportText.Print(environment.Out, report);
                break;
        }
    }

    static void Tell(CommandEnvironment environment, UnusableSchema schema)
    {
        environment.Error.Line($"The schema {schema.Name} cannot be used.", Tone.Bad);
        foreach (var problem in schema.Problems) environment.Error.Line($"  {(problem.Location.Length > 0 ? $"{schema.Name}:{problem.Location}: " : "")}{problem.Message}");
    }
}
