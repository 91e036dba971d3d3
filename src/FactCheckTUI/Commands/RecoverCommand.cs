using System.CommandLine;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Formats.Journal;
using FactCheck.Storage;
using FactCheck.Storage.Records;
using FactCheck.Storage.Sessions;
using FactCheckTUI.History;
using FactCheckTUI.Hosting;
using FactCheckTUI.Output;

namespace FactCheckTUI.Commands;

/// <summary><c>factcheck recover</c>: what is kept of layers beside them, and how to get it back.</summary>
static class RecoverCommand
{
    public static Command Create(CommandEnvironment environment)
    {
        var corpus = CorpusArgument.Optional();
        var article = new Argument<string?>("ARTICLE") { Description = "Id of an article; without it, all of them are listed.", Arity = ArgumentArity.ZeroOrOne };
        var annotator = new Option<string?>("--as")
        {
            Description = $"Whose copies. Without it everybody's are listed, and those of {AnnotatorOption.Variable}, else of the login name, are compared and restored.",
            HelpName = $"NAME|{LogSelection.Everybody}",
        };
        var difference = new Option<string?>("--diff") { Description = "Show what restoring this copy would change.", HelpName = "NAME" };
        var restore = new Option<string?>("--restore") { Description = "Put this copy in the place of what is there, as a new revision; what is there is kept.", HelpName = "NAME" };
        var command = new Command(
            "recover",
            "List what is kept of layers: revisions, edits that could not be saved, other sides of conflicts; compare and restore them. "
            + "Exit code 0: done, 1: a copy could not be listed, compared or restored, 2: could not run.")
        {
            corpus, article, annotator, difference, restore,
        };
        command.SetAction(result =>
        {
            if (!CorpusArgument.TryOpen(CorpusArgument.FolderOf(result, corpus), environment, out var store)) return ExitCode.CouldNotRun;
            ArticleId? id = null;
            if (result.GetValue(article) is { } given)
            {
                if (!ArticleId.TryParse(given, out var parsed, out var unusable)) return Refuse(environment, unusable, ExitCode.CouldNotRun);
                id = parsed;
            }
            var whose = result.GetValue(annotator) is var named && named == LogSelection.Everybody ? null : named;
            var (compared, restored) = (result.GetValue(difference), result.GetValue(restore));
            if (compared is null && restored is null && whose is null) return List(environment, store, new LogSelection(id, null));
            if (!AnnotatorOption.TryResolve(whose, environment, out var name, out var problem)) return Refuse(environment, problem, ExitCode.CouldNotRun);
            if (compared is null && restored is null) return List(environment, store, new LogSelection(id, name));
            if (compared is not null && restored is not null) return Refuse(environment, "--diff and --restore exclude each other. Give one.", ExitCode.CouldNotRun);
            if (id is not { } one) return Refuse(environment, "Name the article too: factcheck recover CORPUS ARTICLE --restore NAME", ExitCode.CouldNotRun);
            var layer = new LayerName(name, one);
            var copies = Copies(environment, store);
            var ofLayer = copies.Of(layer);
            if (ofLayer.FirstOrDefault(copy => copy.Kept.Name == (compared ?? restored)) is not { } found)
                return Refuse(environment, $"Of {layer} no copy {compared ?? restored} is kept. {Known(layer, ofLayer, copies)}", ExitCode.CouldNotRun);
            return compared is not null ? Compare(environment, store, layer, found) : Restore(environment, store, layer, found);
        });
        return command;
    }

    static int List(CommandEnvironment environment, ICorpusStore store, LogSelection selection)
    {
        var copies = Copies(environment, store);
        var (listed, trouble) = (0, false);
        foreach (var layer in copies.Layers().Where(selection.Includes))
        {
            try
            {
                if (copies.Of(layer) is not { Count: > 0 } kept) continue;
                CopyText.List(environment.Out, layer, kept);
                listed++;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                environment.Error.Line($"What is kept of {layer} cannot be listed: {e.Message}", Tone.Bad);
                trouble = true;
            }
        }
        if (listed == 0 && !trouble) environment.Out.Line($"Nothing{(selection.Annotator is { } annotator ? $" of {annotator}" : "")} is kept{(selection.Article is { } article ? $" for {article}" : "")}.");
        if (listed > 0) environment.Out.Paragraph("To compare one with what is there: factcheck recover CORPUS ARTICLE --as ANNOTATOR --diff NAME. To get it back: --restore NAME.", Tone.Faint);
        return trouble ? ExitCode.Problems : ExitCode.Fine;
    }

    static string Known(LayerName layer, IReadOnlyList<LayerCopy> ofLayer, KeptCopies copies)
    {
        if (ofLayer.Count > 0) return $"Known are: {string.Join(", ", ofLayer.Select(copy => copy.Kept.Name))}.";
        var others = copies.Layers().Where(other => other.Article == layer.Article).Select(other => $"--as {other.Annotator}").ToList();
        return others.Count == 0 ? "Nothing is kept." : $"There are copies of others: {string.Join(", ", others)}.";
    }

    static int Compare(CommandEnvironment environment, ICorpusStore store, LayerName layer, LayerCopy copy)
    {
        var (article, kept, problem) = new Restoration(store, layer, copy).Read();
        if (article is null || kept is null) return Refuse(environment, problem, ExitCode.Problems);
        switch (store.ReadLayer(layer.Annotator, article))
        {
            case LayerReading.Revised revised:
                return CompareWithNothing(environment, copy, kept, article, revised.Problem.Message);
            case LayerReading.Unusable unusable:
                return CompareWithNothing(environment, copy, kept, article, unusable.Problems[0].Message);
            case LayerReading.Found found:
                CopyText.Difference(environment.Out, copy.Kept.Name, DifferenceWords.Of(found.Layer, kept, article));
                return ExitCode.Fine;
            default:
                CopyText.Difference(environment.Out, copy.Kept.Name, DifferenceWords.Of(Layer.Empty, kept, article));
                return ExitCode.Fine;
        }
    }

    static int CompareWithNothing(CommandEnvironment environment, LayerCopy copy, Layer kept, Article article, string problem)
    {
        environment.Error.Line($"What is there cannot be read: {problem}", Tone.Warning);
        CopyText.Difference(environment.Out, copy.Kept.Name, DifferenceWords.Of(Layer.Empty, kept, article));
        return ExitCode.Problems;
    }

    static int Restore(CommandEnvironment environment, ICorpusStore store, LayerName layer, LayerCopy copy)
    {
        var restoration = new Restoration(store, layer, copy);
        var (article, kept, problem) = restoration.Read();
        if (article is null || kept is null) return Refuse(environment, problem, ExitCode.Problems);
        var writer = LayerWriter.OfProcess(layer.Annotator, ProgramVersion.Text) with { Time = environment.Time };
        var outcome = restoration.Run(writer, article, kept);
        if (outcome is not (ReplacementOutcome.Replaced or ReplacementOutcome.Unchanged)) return Refuse(environment, restoration.Tell(outcome), ExitCode.Problems);
        environment.Out.Line(restoration.Tell(outcome), Tone.Good);
        return ExitCode.Fine;
    }

    static KeptCopies Copies(CommandEnvironment environment, ICorpusStore store) => new(store, UserFolders.Rescue(environment.Variable));

    static int Refuse(CommandEnvironment environment, string problem, int code)
    {
        environment.Error.Line(problem, Tone.Bad);
        return code;
    }
}
