using System.CommandLine;
using System.Globalization;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Rules;
using FactCheck.Storage;
using FactCheckTUI.Output;

namespace FactCheckTUI.Commands;

/// <summary><c>factcheck status</c>: how far everybody is.</summary>
static class StatusCommand
{
    public static Command Create(CommandEnvironment environment)
    {
        var corpus = CorpusArgument.Optional();
        var command = new Command("status", "Show how far each annotator is with each article: status, spans, problems.") { corpus };
        command.SetAction(result => CorpusArgument.TryOpen(CorpusArgument.FolderOf(result, corpus), environment, out var store) ? Run(environment, store) : ExitCode.CouldNotRun);
        return command;
    }

    static int Run(CommandEnvironment environment, ICorpusStore store)
    {
        var (articles, annotators) = (store.Articles(), store.Annotators());
        var rules = new RuleBook(store.Scheme);
        var totals = annotators.Select(_ => new Totals()).ToArray();
        var rows = environment.Error.Progress("Reading", progress =>
        {
            var done = new List<IReadOnlyList<TableCell>>();
            foreach (var id in articles)
            {
                done.Add(Row(store, rules, id, annotators, totals));
                progress(done.Count, articles.Count);
            }
            return done;
        });
        environment.Out.Line($"{store.Corpus.Name}: {store.Scheme.Name} {store.Scheme.Version}", Tone.Strong);
        if (rows.Count > 0)
        {
            var last = totals.Select(total => (TableCell)total.ToString());
            environment.Out.Table(["article", "language", .. annotators.Select(name => name.Value)], [.. rows, [new TableCell(Amount.Of(articles.Count, "article"), Tone.Strong), "", .. last]]);
        }
        else
        {
            environment.Out.Line("No articles yet. Add some with: factcheck add CORPUS FILES");
        }
        return ExitCode.Fine;
    }

    static IReadOnlyList<TableCell> Row(ICorpusStore store, RuleBook rules, ArticleId id, IReadOnlyList<AnnotatorName> annotators, Totals[] totals)
    {
        if (store.ReadArticle(id) is not ArticleReading.Found { Article: var article })
            return [new TableCell(id.Value), new TableCell("unreadable", Tone.Bad), .. annotators.Select(_ => new TableCell(""))];
        return [id.Value, article.Metadata.Language ?? "?", .. annotators.Select((annotator, i) => Cell(store.ReadLayer(annotator, article), rules, article, totals[i]))];
    }

    static TableCell Cell(LayerReading reading, RuleBook rules, Article article, Totals totals)
    {
        switch (reading)
        {
            case LayerReading.Found { Layer: var layer }:
                var problems = rules.Check(article, layer);
                var errors = problems.Count(problem => problem.Severity == Severity.Error);
                var isComplete = layer.Status == LayerStatus.Complete;
                totals.Complete += isComplete ? 1 : 0;
                totals.Spans += layer.Spans.Length;
                totals.Problems += problems.Length;
                return new TableCell(
                    $"{(isComplete ? "complete" : "in progress")}, {Amount.Of(layer.Spans.Length, "span")}{(problems.Length == 0 ? "" : ", " + Amount.Of(problems.Length, "problem"))}",
                    errors > 0 ? Tone.Bad : isComplete ? Tone.Good : Tone.Plain);
            case LayerReading.Revised:
                totals.Problems++;
                return new TableCell("text changed", Tone.Bad);
            case LayerReading.Unusable:
                totals.Problems++;
                return new TableCell("unreadable", Tone.Bad);
            default:
                return new TableCell("-", Tone.Faint);
        }
    }

    /// <summary>Sums of one annotator.</summary>
    sealed class Totals
    {
        public int Complete { get; set; }

        public int Spans { get; set; }

        public int Problems { get; set; }

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Complete:N0} complete, {Amount.Of(Spans, "span")}, {Amount.Of(Problems, "problem")}");
    }
}
