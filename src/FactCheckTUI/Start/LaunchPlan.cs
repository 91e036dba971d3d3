using FactCheck.Annotation.Articles;
using FactCheck.Storage;
using FactCheck.Storage.Files;
using FactCheck.Terminal.Capabilities;
using FactCheck.Workbench.Opening;
using FactCheck.Workbench.Shell;

namespace FactCheckTUI.Start;

sealed class LaunchPlan(string[] args)
{
    public Launch Prepare(TerminalCapabilities capabilities)
    {
        if (!AnnotatorName.TryParse("carol", out var name, out var problem)) return new Launch.Refused(problem);
        ArticleId? id = args.Length > 2 && ArticleId.TryParse(args[2], out var parsed, out _) ? parsed : null;
        return FileCorpus.Open(args[1]) is CorpusOpening.Opened opened
            ? new Launch.Ready(opened.Store, name, new WorkbenchSettings { Colors = capabilities.Colors, Bidi = capabilities.Bidi.Mode }, id)
            : new Launch.Refused("not a corpus");
    }

    public static int Finish(string? refusal)
    {
        if (refusal is not null) System.Console.Error.WriteLine(refusal);
        return refusal is null ? 0 : 2;
    }
}
