using FactCheck.Storage;
using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Widgets;
using FactCheck.Workbench.Sessions;

namespace FactCheck.Workbench.Shell;

/// <summary>What every screen needs: the loop, the corpus, who works, how things look, the clock. Belongs to the screen's thread.</summary>
public sealed class WorkbenchShell
{
    readonly List<IClosing> _open = [];
    readonly List<string> _farewells = [];

    /// <summary>Binds the parts together.</summary>
    public WorkbenchShell(TerminalApplication application, WorkbenchSettings settings, SessionContext sessions)
    {
        (Application, Settings, Sessions) = (application, settings, sessions);
        Look = settings.CreateLook();
    }

    /// <summary>The loop with its layers.</summary>
    public TerminalApplication Application { get; }

    /// <summary>The corpus.</summary>
    public ICorpusStore Store => Sessions.Store;

    /// <summary>Who works.</summary>
    public AnnotatorName Annotator => Sessions.Writer.Annotator;

    /// <summary>What user and terminal decided.</summary>
    public WorkbenchSettings Settings { get; }

    /// <summary>Clock for time stamps.</summary>
    public TimeProvider Time => Sessions.Writer.Time;

    /// <summary>What every article that is opened needs.</summary>
    public SessionContext Sessions { get; }

    /// <summary>What is to be said after the terminal is restored.</summary>
    public IReadOnlyList<string> Farewells => _farewells;

    /// <summary>How widgets look.</summary>
    public Look Look { get; }

    /// <summary>Puts a layer on top; one that has work to save is asked to when the program ends.</summary>
    public void Show(ILayer layer)
    {
        if (layer is IClosing closing) _open.Add(closing);
        Application.Layers.Push(layer);
    }

    /// <summary>Takes a layer off after it saved its work.</summary>
    public void Close(ILayer layer)
    {
        if (layer is IClosing closing && _open.Remove(closing)) closing.Close();
        Application.Layers.Remove(layer);
    }

    /// <summary>Saves everything that is open; called before the terminal is touched when the program ends for any reason.</summary>
    public void CloseAll()
    {
        foreach (var closing in _open)
        {
            closing.Close();
            if (closing.Farewell is { } words) _farewells.Add(words);
        }
        _open.Clear();
    }

    /// <summary>Brings what is open up to date before the process is stopped by the user.</summary>
    public void SettleAll()
    {
        foreach (var closing in _open) closing.Settle();
    }

    /// <summary>Does work off the screen's thread, then hands its result to the screen.</summary>
    public void Background<T>(Func<T> work, Action<T> then) =>
        ThreadPool.UnsafeQueueUserWorkItem(
            _ =>
            {
                var result = work();
                Application.Post(() => then(result));
            },
            null);
}
