using FactCheck.Terminal;
using FactCheck.Terminal.Compositing;
using FactCheck.Workbench.Articles;
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
    /// <param name="prepare">Reads settings and opens the corpus; runs on a thread of its own after the first frame.</param>
    /// <param name="created">Given the loop before it runs; null: nobody needs it.</param>
    /// <returns>Why it could not start; null where it ran.</returns>
    public string? Run(ITerminal terminal, ApplicationOptions options, string what, Func<Launch> prepare, Action<TerminalApplication>? created = null)
    {
        var opening = new OpeningScreen(what);
        var application = new TerminalApplication(terminal, options);
        created?.Invoke(application);
        var thread = new Thread(() => PrepareThenBegin(application, opening, prepare)) { IsBackground = true, Name = "prepare" };
        application.Post(thread.Start); // what is posted before the loop runs after the first frame
        application.Run(opening);
        return _refusal;
    }

    /// <summary>Saves everything that is open; to be called before the terminal is left, however the run ends.</summary>
    public void SaveAll() => _shell?.CloseAll();

    void PrepareThenBegin(TerminalApplication application, OpeningScreen opening, Func<Launch> prepare)
    {
        var launch = Prepare(prepare);
        application.Post(() => Begin(application, opening, launch));
    }

    static Launch Prepare(Func<Launch> prepare)
    {
        try
        {
            return prepare();
        }
        catch (Exception e)
        {
            // Nothing is open yet: whatever went wrong, the terminal is restored and the reason printed.
            return new Launch.Refused(e.Message);
        }
    }

    void Begin(TerminalApplication application, OpeningScreen opening, Launch launch)
    {
        if (launch is not Launch.Ready ready)
        {
            _refusal = ((Launch.Refused)launch).Reason;
            application.Stop();
            return;
        }
        _shell = new WorkbenchShell(application, ready.Store, ready.Annotator, ready.Settings, _time);
        var list = new ArticleListScreen(_shell);
        application.Layers.Replace(list);
        if (ready.Article is { } article) list.OpenArticle(article);
        foreach (var input in opening.Typed) application.Layers.Handle(input);
    }
}
