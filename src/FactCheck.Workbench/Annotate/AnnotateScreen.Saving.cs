using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Storage.Sessions;
using FactCheck.Workbench.Merging;
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

    /// <summary>Puts together what is here and what somebody else saved while the article was open.</summary>
    internal void Merge()
    {
        if (_session.SaveState is not SaveState.Conflicting { Conflict: var conflict }) return;
        if (conflict is LayerConflict.Mergeable mergeable) new MergeScreen(_shell, _session, mergeable, layer => Resolve(mergeable, layer)).Show();
        else if (conflict is LayerConflict.Removed) _shell.Show(new ChoicePrompt<bool>(
            _shell,
            "The file was deleted by others. Put yours in its place?",
            [('y', "yes, save yours", true), ('n', "no, leave it deleted for now; every change stays in the journal", false)],
            yes =>
            {
                if (yes) Resolve(conflict, Layer);
            }));
    }

    /// <summary>Goes on here with an article that another session writes, after a question.</summary>
    internal void TakeOver() => _shell.Show(new ChoicePrompt<bool>(
        _shell,
        "Go on here? The article is read again. Who writes it elsewhere can only read then, and keeps a copy of what was not written down yet.",
        [('y', "yes, go on here", true), ('n', "no, only read", false)],
        yes =>
        {
            if (!yes) return;
            Say("Taking over…");
            _session.TakeOver();
        }));

    void Resolve(LayerConflict conflict, Layer wanted)
    {
        _session.Resolve(conflict, wanted);
        Say(_session.ReadOnlyReason ?? "Both are together. u takes that back.");
    }

    // It holds paths that do not fit in the line at the foot, and must be seen.
    void Announce(string message) => _shell.Show(new ChoicePrompt<bool>(_shell, message, [('o', "go on", true)], _ => { }));

    void AskToLeaveConflict(SaveState.Conflicting conflicting) => _shell.Show(new ChoicePrompt<bool>(
        _shell,
        conflicting.Reason,
        [('m', "decide now", false), ('l', "leave; theirs stays in place, yours is kept", true)],
        leave =>
        {
            if (leave) _shell.Close(this);
            else Merge();
        }));

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
