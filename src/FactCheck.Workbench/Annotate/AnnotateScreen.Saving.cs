using FactCheck.Annotation.Articles;
using FactCheck.Storage.Sessions;
using FactCheck.Workbench.Merge;
using FactCheck.Workbench.Prompts;
using FactCheck.Workbench.Sessions;
using FactCheck.Workbench.Shell;

namespace FactCheck.Workbench.Annotate;

/// <content>Saving, several sessions on one article, and what the annotator must be told about them.</content>
public sealed partial class AnnotateScreen
{
    /// <summary>Puts an opened article on the screen, with what there is to say about how it was opened.</summary>
    /// <param name="shell">The workbench.</param>
    /// <param name="session">The article; the screen closes it.</param>
    /// <param name="articles">The articles in the order of the list, for next and previous.</param>
    /// <param name="leaving">Called with the session when the article is left.</param>
    public static void Show(WorkbenchShell shell, ArticleSession session, IReadOnlyList<ArticleId> articles, Action<ArticleSession> leaving)
    {
        var screen = new AnnotateScreen(shell, session, articles, leaving);
        (session.Announce, session.Tell) = (screen.Announce, screen.Say);
        shell.Show(screen);
        foreach (var notice in session.Notices)
        {
            if (notice.Kind == LayerNoticeKind.Recovered) screen.Say(notice.Message);
            else screen.Announce(notice.Message);
        }
    }

    /// <summary>Writes the file now; after a failure tries again.</summary>
    internal void SaveNow()
    {
        Say(_session.SaveState.Trouble is null ? "Writing the file…" : "Trying again…");
        _session.SaveNow();
    }

    /// <summary>Goes on here with an article that another session writes, after a question.</summary>
    internal void TakeOver() => _shell.Show(new ChoicePrompt<bool>(
        _shell,
        "Go on here? The article is read again. Whoever writes it elsewhere can then only read it; what is not saved there is kept beside.",
        [('y', "yes, go on here", true), ('n', "no, only read", false)],
        yes =>
        {
            if (!yes) return;
            Say("Taking over…");
            _session.TakeOver();
        }));

    /// <summary>Puts this version and that of others together, after questions where they touch.</summary>
    internal void Merge()
    {
        if (_session.SaveState is not SaveState.Conflicting { Conflict: var conflict }) return;
        switch (conflict)
        {
            case LayerConflict.Mergeable both:
                _shell.Show(new MergeScreen(_shell, _session.Article, both, Layer, resolution =>
                {
                    _session.Resolve(both, resolution.Layer);
                    Say(resolution.DroppedRelations.IsEmpty
                        ? "Both versions are put together."
                        : $"Both versions are put together; {resolution.DroppedRelations.Length} relations lost an end and were left out.");
                }));
                break;
            case LayerConflict.Removed:
                _shell.Show(new ChoicePrompt<bool>(
                    _shell, "The file was deleted by others. Write yours again?", [('y', "yes, write it", true), ('n', "not now", false)], yes =>
                    {
                        if (yes) _session.Resolve(conflict, Layer);
                    }));
                break;
            case LayerConflict.Unreadable unreadable:
                Announce($"{unreadable.Path} cannot be read: {unreadable.Problems[0].Message} Mend it, or move it away; then leave the article and open it again. Yours is kept at {unreadable.OursKeptAt}.");
                break;
        }
    }

    // It holds paths that do not fit in the line at the foot, and must be seen.
    void Announce(string message) => _shell.Show(new ChoicePrompt<bool>(_shell, message, [('o', "go on", true)], _ => { }));

    void AskToLeave(string reason) => _shell.Show(new ChoicePrompt<bool>(
        _shell,
        $"NOT SAVED: {reason}",
        [('s', "stay and try again", false), ('l', "leave; what is not saved is kept in your own folder, if that is possible", true)],
        leave =>
        {
            if (leave) _shell.Close(this);
            else _session.SaveNow();
        }));
}
