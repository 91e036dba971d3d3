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
        var annotator = AnnotatorOption.Create();
        var difference = new Option<string?>("--diff") { Description = "Show what restoring this copy would change.", HelpName = "NAME" };
        var restore = new Option<string?>("--restore") { Description = "Put this copy in the place of what is there, as a new revision; what is there is kept.", HelpName = "NAME" };
        var command = new Command(
            "recover",
            "List what is kept of your layers: revisions, edits that could not be saved, other sides of conflicts; compare and restore them. "
            + "Exit code 0: done, 1: a copy could not be compared or restored, 2: could not run.")
        {
            corpus, article, annotator, difference, restore,
        };
        command.SetAction(result =>
        {
            if (!AnnotatorOption.TryResolve(result.GetValue(annotator), environment, out var name, out var problem)) return Refuse(environment, problem, ExitCode.CouldNotRun);
            if (!CorpusArgument.TryOpen(CorpusArgument.FolderOf(result, corpus), environment, out var store)) return ExitCode.CouldNotRun;
            ArticleId? id = null;
            if (result.GetValue(article) is { } given)
            {
                if (!ArticleId.TryParse(given, out var parsed, out problem)) return Refuse(environment, problem, ExitCode.CouldNotRun);
                id = parsed;
            }
            var (compared, restored) = (result.GetValue(difference), result.GetValue(restore));
            if (compared is null && restored is null) return List(environment, store, name, id);
            if (compared is not null && restored is not null) return Refuse(environment, "--diff and --restore exclude each other. Give one.", ExitCode.CouldNotRun);
            if (id is not { } one) return Refuse(environment, "Name the article too: factcheck recover CORPUS ARTICLE --restore NAME", ExitCode.CouldNotRun);
            var layer = new LayerName(name, one);
            var copies = Copies(environment, store).Of(layer);
            if (copies.FirstOrDefault(copy => copy.Kept.Name == (compared ?? restored)) is not { } found)
            {
                var known = copies.Count == 0 ? "Nothing is kept." : $"Known are: {string.Join(", ", copies.Select(copy => copy.Kept.Name))}.";
                return Refuse(environment, $"Of {layer} no copy {compared ?? restored} is kept. {known}", ExitCode.CouldNotRun);
            }
            return compared is not null ? Compare(environment, store, layer, found) : Restore(environment, store, layer, found);
        });
        return command;
    }

    static int List(CommandEnvironment environment, ICorpusStore store, AnnotatorName annotator, ArticleId? article)
    {
        var copies = Copies(environment, store);
        var kept = copies.Layers().Where(new LogSelection(article, annotator).Includes)
            .Select(layer => (Layer: layer, Copies: copies.Of(layer))).Where(it => it.Copies.Count > 0).ToList();
        foreach (var (layer, found) in kept) CopyText.List(environment.Out, layer, found);
        if (kept.Count == 0) environment.Out.Line($"Nothing of {annotator} is kept{(article is null ? "" : $" for {article}")}.");
        return ExitCode.Fine;
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
