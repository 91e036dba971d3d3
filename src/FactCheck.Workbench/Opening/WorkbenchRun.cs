using FactCheck.Annotation.Articles;
using FactCheck.Storage.Sessions;
using FactCheck.Terminal;
using FactCheck.Terminal.Compositing;
using FactCheck.Workbench.Articles;
using FactCheck.Workbench.Sessions;
using FactCheck.Workbench.Shell;

namespace FactCheck.Workbench.Opening;

/// <summary>Runs the workbench on a terminal: first the opening frame, then, prepared on another thread, the screens.</summary>
public sealed class WorkbenchRun
{
    readonly TimeProvider _time;
    WorkbenchShell? _shell;
    string? _refusal;

    /// <summary>A run by that clock.</summary>
    public WorkbenchRun(TimeProvider time) => _time = time;

    /// <summary>Paints, prepares, runs until the user leaves or the terminal is gone.</summary>
    /// <param name="terminal">The terminal.</param>
    /// <param name="options">Options of the loop; their <see cref="ApplicationOptions.Closing"/> is <see cref="SaveAll"/>.</param>
    /// <param name="what">What the first frame says is being opened.</param>
    /// <param name="preparation">What happens behind the first frame.</param>
    /// <returns>Why it could not start; null where it ran.</returns>
    public string? Run(ITerminal terminal, ApplicationOptions options, string what, Preparation preparation)
    {
        var opening = new OpeningScreen(what);
        var application = new TerminalApplication(terminal, options);
        preparation.Created?.Invoke(application);
        var thread = new Thread(() => PrepareThenBegin(application, opening, preparation)) { IsBackground = true, Name = "prepare" };
        application.Post(thread.Start); // what is posted before the loop runs after the first frame
        application.Run(opening);
        return _refusal;
    }

    /// <summary>What is to be said after the terminal is restored, in whole sentences that are not made safe; mostly empty.</summary>
    public IReadOnlyList<string> Farewells => _shell?.Farewells ?? [];

    /// <summary>Saves everything that is open; to be called before the terminal is left, however the run ends.</summary>
    public void SaveAll() => _shell?.CloseAll();

    /// <summary>Brings everything that is open up to date; to be called before the process is stopped by the user.</summary>
    public void SettleAll() => _shell?.SettleAll();

    void PrepareThenBegin(TerminalApplication application, OpeningScreen opening, Preparation preparation)
    {
        try
        {
            switch (preparation.Prepare())
            {
                case Launch.Ready ready:
                    var articles = ready.Store.Articles();
                    application.Post(() =>
                    {
                        preparation.Beginning?.Invoke();
                        Begin(application, opening, ready, articles);
                    });
                    break;
                case Launch.Refused refused:
                    application.Post(() => Refuse(application, refused.Reason));
                    break;
            }
        }
        catch (Exception e)
        {
            // Nothing is open yet: whatever went wrong, the terminal is restored and the reason printed.
            application.Post(() => Refuse(application, e.Message));
        }
    }

    void Refuse(TerminalApplication application, string reason)
    {
        _refusal = reason;
        application.Stop();
    }

    void Begin(TerminalApplication application, OpeningScreen opening, Launch.Ready ready, IReadOnlyList<ArticleId> articles)
    {
        var writer = new LayerWriter(ready.Annotator, ready.User, ready.Host, ready.Program) { Time = _time };
        _shell = new WorkbenchShell(application, ready.Settings, new SessionContext(ready.Store, writer, application.Post) { Rescue = ready.Rescue, Pace = ready.Pace });
        var list = new ArticleListScreen(_shell, articles);
        application.Layers.Replace(list);
        if (ready.Article is { } article) list.OpenArticle(article);
        foreach (var input in opening.Typed) application.Layers.Handle(input);

        // Compiled behind the first screen, so that no article waits for it.
        _shell.Background(() => ready.Store.Shapes.Unusable, unusable =>
        {
            if (!unusable.IsEmpty) _shell.Show(new SchemaNotice(_shell, unusable));
        });
    }
}
