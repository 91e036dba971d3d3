using System.CommandLine;
using FactCheck.Annotation.Articles;
using FactCheck.Storage;
using FactCheckTUI.History;
using FactCheckTUI.Output;

namespace FactCheckTUI.Commands;

/// <summary><c>factcheck log</c>: who did what, when, and whether it is written down whole.</summary>
static class LogCommand
{
    public static Command Create(CommandEnvironment environment)
    {
        var corpus = CorpusArgument.Optional();
        var article = new Argument<string?>("ARTICLE") { Description = "Id of an article; without it, all of them.", Arity = ArgumentArity.ZeroOrOne };
        var annotator = new Option<string>("--as") { Description = "Whose journal.", DefaultValueFactory = _ => LogSelection.Everybody, HelpName = $"NAME|{LogSelection.Everybody}" };
        var format = new Option<string>("--format") { Description = "How to print it.", DefaultValueFactory = _ => "text" }.Among("text", "json");
        var limit = new Option<int?>("--limit") { Description = "Most lines of each journal, the newest; without it, all.", HelpName = "N" };
        limit.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, out var most) && most < 1) result.AddError("--limit takes 1 or more.");
        });
        var verify = new Option<bool>("--verify")
        {
            Description = "Check journals instead: no line changed, lost or put in, every edit replayed, every revision as its edits make it, the present file among them.",
        };
        var head = new Option<string?>("--head") { Description = "With --verify: the hash of a last line that was noted before, which must be there still.", HelpName = "HASH" };
        var command = new Command(
            "log",
            "Show who did what, when, for each article and annotator, the newest last. Exit code 0: the journals are whole, 1: something is wrong with one, 2: could not run.")
        {
            corpus, article, annotator, format, limit, verify, head,
        };
        command.SetAction(result =>
        {
            if (!CorpusArgument.TryOpen(CorpusArgument.FolderOf(result, corpus), environment, out var store)) return ExitCode.CouldNotRun;
            if (Select(environment, store, result.GetValue(article), result.GetRequiredValue(annotator)) is not { } selection) return ExitCode.CouldNotRun;
            var asJson = result.GetValue(format) == "json";
            return result.GetValue(verify) ? Verify(environment, store, selection, result.GetValue(head), asJson)
                : result.GetValue(head) is not null ? Refused(environment, "--head is checked by --verify only. Give both.")
                : Show(environment, store, selection, result.GetValue(limit), asJson);
        });
        return command;
    }

    static int Show(CommandEnvironment environment, ICorpusStore store, LogSelection selection, int? most, bool asJson)
    {
        var logs = selection.WithJournal(store).Select(layer => LayerLog.Read(store, layer)).ToList();
        if (asJson) environment.Out.Writer.WriteLine(LogJson.Write(logs, most));
        else if (logs.Count == 0) environment.Out.Line("Nothing is written down yet.");
        else foreach (var log in logs) LogText.Print(environment.Out, log, most);
        return logs.Exists(log => log.IsDamaged) ? ExitCode.Problems : ExitCode.Fine;
    }

    static int Verify(CommandEnvironment environment, ICorpusStore store, LogSelection selection, string? head, bool asJson)
    {
        var names = selection.WithJournal(store).Union(selection.Saved(store)).OrderBy(layer => layer.Article).ThenBy(layer => layer.Annotator.Value, StringComparer.Ordinal).ToList();
        var layers = environment.Error.Progress("Verifying", progress =>
        {
            var done = new List<VerifiedLayer>();
            foreach (var name in names)
            {
                done.Add(VerifiedLayer.Of(store, name));
                progress(done.Count, names.Count);
            }
            return done;
        });
        if (asJson) environment.Out.Writer.WriteLine(LogJson.Write(layers));
        else VerificationText.Print(environment.Out, layers);
        if (head is null || layers.Exists(layer => layer.Log.Reading.Lines.Any(line => line.Hash == head)))
            return layers.TrueForAll(layer => layer.IsWhole) ? ExitCode.Fine : ExitCode.Problems;
        environment.Error.Line($"No line of these journals has the hash {head}: it, or what it names, was cut off or written anew. Compare with a copy of .factcheck/journal.", Tone.Bad);
        return ExitCode.Problems;
    }

    static LogSelection? Select(CommandEnvironment environment, ICorpusStore store, string? article, string annotator)
    {
        ArticleId? id = null;
        if (article is not null)
        {
            if (!ArticleId.TryParse(article, out var parsed, out var problem)) return Nothing(environment, problem);
            if (!store.Articles().Contains(parsed) && !store.Records.Journals().Any(layer => layer.Article == parsed)) return Nothing(environment, $"There is no article {article} in the corpus. To see the articles: factcheck status");
            id = parsed;
        }
        if (annotator == LogSelection.Everybody) return new LogSelection(id, null);
        return AnnotatorName.TryParse(annotator, out var name, out var reason) ? new LogSelection(id, name) : Nothing(environment, reason);
    }

    static LogSelection? Nothing(CommandEnvironment environment, string problem)
    {
        environment.Error.Line(problem, Tone.Bad);
        return null;
    }

    static int Refused(CommandEnvironment environment, string problem)
    {
        environment.Error.Line(problem, Tone.Bad);
        return ExitCode.CouldNotRun;
    }
}
