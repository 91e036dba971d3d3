using System.CommandLine;
using FactCheckTUI.Start;

namespace FactCheckTUI.Commands;

/// <summary><c>factcheck annotate</c>: opens the workbench.</summary>
static class AnnotateCommand
{
    public static Command Create(CommandEnvironment environment)
    {
        var corpus = CorpusArgument.Optional();
        var article = new Argument<string?>("ARTICLE") { Description = "Id of the article to open; without it, the list.", Arity = ArgumentArity.ZeroOrOne };
        var annotator = AnnotatorOption.Create();
        var command = new Command("annotate", "Open the workbench on a corpus.") { corpus, article, annotator };
        command.SetAction(result =>
            environment.Open(new WorkbenchRequest(CorpusArgument.FolderOf(result, corpus), result.GetValue(article), result.GetValue(annotator))));
        return command;
    }
}
