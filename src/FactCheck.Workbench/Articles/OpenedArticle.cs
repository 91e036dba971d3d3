using System.Diagnostics;
using FactCheck.Annotation.Articles;
using FactCheck.Workbench.Annotate;
using FactCheck.Workbench.Reanchor;
using FactCheck.Workbench.Sessions;
using FactCheck.Workbench.Shell;

namespace FactCheck.Workbench.Articles;

/// <summary>Puts on the screen what came of opening an article.</summary>
static class OpenedArticle
{
    /// <summary>The article itself, the review of a changed one, or why it cannot be opened.</summary>
    /// <param name="shell">The workbench.</param>
    /// <param name="opening">What came of it.</param>
    /// <param name="articles">The articles in the order of the list.</param>
    /// <param name="leaving">Called with the session when the article is left.</param>
    public static void Show(WorkbenchShell shell, SessionOpening opening, IReadOnlyList<ArticleId> articles, Action<ArticleSession> leaving)
    {
        switch (opening)
        {
            case SessionOpening.Opened opened:
                AnnotateScreen.Show(shell, opened.Session, articles, leaving);
                break;
            case SessionOpening.Revised revised:
                shell.Show(new ReanchorScreen(shell, revised.Article, articles, leaving));
                break;
            case SessionOpening.Refused refused:
                shell.Show(new RefusalScreen(shell, refused));
                break;
            default:
                throw new UnreachableException();
        }
    }
}
