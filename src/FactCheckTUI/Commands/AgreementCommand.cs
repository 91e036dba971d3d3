using System.CommandLine;
using FactCheck.Storage;
using FactCheckTUI.Agreeing;
using FactCheckTUI.Agreeing.Measuring;
using FactCheckTUI.Agreeing.Reading;
using FactCheckTUI.Agreeing.Reporting;
using FactCheckTUI.Output;

namespace FactCheckTUI.Commands;

/// <summary><c>factcheck agreement</c>: how far annotators agree, and what they disagree about.</summary>
static class AgreementCommand
{
    public static Command Create(CommandEnvironment environment)
    {
        var corpus = CorpusArgument.Optional();
        var by = new Option<string>("--by") { Description = "What the rows are; annotator: pairs of them.", DefaultValueFactory = _ => "label" }
            .Among([.. Enum.GetValues<Grouping>().Select(grouping => grouping.ToString().ToLowerInvariant())]);
        var measure = new Option<string[]>("--measure")
        {
            Description = "What to measure, with commas or given several times; all: also gamma, which takes long. The first two make the first table.",
            HelpName = "NAME",
        };
        measure.CompletionSources.Add([.. SpanMeasures.All.Select(known => known.Measure.Id), MeasureNames.Every]);
        var format = new Option<string>("--format") { Description = "How to print the report.", DefaultValueFactory = _ => "table" }.Among("table", "json", "csv", "markdown");
        var seed = new Option<ulong>("--seed") { Description = "Where random numbers start; the same seed gives the same report.", DefaultValueFactory = _ => 1, HelpName = "N" };
        var unfinished = new Option<bool>("--in-progress") { Description = "Count layers that are in progress too." };
        var command = new Command(
            "agreement",
            "Show how far annotators agree, what they disagree about and where. Exit code 0: done, 1: a file could not be used or there is nothing to compare, 2: could not run.")
        {
            corpus, by, measure, format, seed, unfinished,
        };
        command.SetAction(result =>
        {
            var grouping = Enum.Parse<Grouping>(result.GetRequiredValue(by), ignoreCase: true);
            var (measures, problem) = MeasureNames.Read(result.GetValue(measure) ?? [], grouping);
            if (problem is not null)
            {
                environment.Error.Line(problem, Tone.Bad);
                return ExitCode.CouldNotRun;
            }
            var request = new AgreementRequest { By = grouping, Measures = measures, Seed = result.GetValue(seed) };
            var choice = result.GetValue(unfinished) ? LayerChoice.All : LayerChoice.Complete;
            return CorpusArgument.TryOpen(CorpusArgument.FolderOf(result, corpus), environment, out var store)
                ? Run(environment, store, request, choice, result.GetRequiredValue(format))
                : ExitCode.CouldNotRun;
        });
        return command;
    }

    static int Run(CommandEnvironment environment, ICorpusStore store, AgreementRequest request, LayerChoice choice, string format)
    {
        var read = environment.Error.Progress("Reading", new CorpusStudyReader(store, choice).Read);
        if (NothingToCompare(store, read) is { } why)
        {
            environment.Error.Line(why, Tone.Bad);
            foreach (var line in ReportSections.LeftOut(read)) environment.Error.Line("  " + line);
            return ExitCode.Problems;
        }
        var report = environment.Error.Progress("Measuring", progress => new AgreementAnalysis(read, request).Report(store.Corpus.Name, progress));
        if (report.Rows.IsEmpty)
        {
            environment.Error.Line($"Nothing to compare: nobody {(request.By == Grouping.Attribute ? "gave an attribute to a span that another marked too" : "marked anything")}.", Tone.Bad);
            return ExitCode.Problems;
        }
        Print(environment.Out, report, format);
        return read.Exclusions.Any(exclusion => exclusion.Reason.IsFault()) ? ExitCode.Problems : ExitCode.Fine;
    }

    static void Print(SafeConsole console, AgreementReport report, string format)
    {
        if (format == "table") TableReport.Print(console, report);
        else console.Writer.WriteLine(format switch { "json" => JsonReport.Write(report), "csv" => CsvReport.Write(report), _ => MarkdownReport.Write(report) });
    }

    static string? NothingToCompare(ICorpusStore store, CorpusStudy read) =>
        read.Articles == 0 ? "Nothing to compare: the corpus has no articles yet. Add some with: factcheck add CORPUS FILES"
        : store.Annotators() is { Count: < 2 } annotators ? $"Nothing to compare: {(annotators.Count == 0 ? "nobody" : $"only {annotators[0]}")} annotated. Agreement takes two annotators on one article."
        : read.Study.Documents.IsEmpty ? "Nothing to compare: no article has two layers that count. Complete some, or count those in progress with --in-progress."
        : null;
}
