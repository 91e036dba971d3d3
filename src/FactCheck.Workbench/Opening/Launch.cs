using FactCheck.Annotation.Articles;
using FactCheck.Storage;
using FactCheck.Workbench.Shell;

namespace FactCheck.Workbench.Opening;

/// <summary>What came of preparing the workbench behind the first frame.</summary>
public abstract record Launch
{
    Launch()
    {
    }

    /// <summary>Ready. Compared by reference.</summary>
    /// <param name="Store">The corpus.</param>
    /// <param name="Annotator">Who works.</param>
    /// <param name="Settings">What user and terminal decided.</param>
    /// <param name="Article">The article to open first; null: the list.</param>
    public sealed record Ready(ICorpusStore Store, AnnotatorName Annotator, WorkbenchSettings Settings, ArticleId? Article) : Launch;

    /// <summary>Not possible; the reason is printed after the terminal is restored.</summary>
    /// <param name="Reason">What, where and what to do; not made safe.</param>
    public sealed record Refused(string Reason) : Launch;
}
