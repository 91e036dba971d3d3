using FactCheck.Annotation.Articles;
using FactCheck.Storage;
using FactCheck.Storage.Files;
using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Input;
using FactCheck.Testing.Terminal;
using FactCheck.Workbench.Opening;
using FactCheck.Workbench.Shell;

namespace FactCheck.Workbench.Tests.Driving;

/// <summary>The whole workbench on a fake terminal, driven by keys. Keys are written as in bindings, parted by spaces: <c>v w w c</c>.</summary>
sealed class WorkbenchDriver : IDisposable
{
    readonly IdleTerminal _terminal;
    readonly Thread _thread;
    Exception? _fault;

    public WorkbenchDriver(ScratchCorpus corpus, string? article = null, string annotator = "carol", int columns = 80, int rows = 24, WorkbenchSettings? settings = null, Func<ICorpusStore, ICorpusStore>? wrap = null, Func<Launch.Ready, Launch.Ready>? start = null)
        : this(corpus.Folder, article, annotator, columns, rows, settings, wrap, start)
    {
    }

    public WorkbenchDriver(string folder, string? article, string annotator, int columns = 80, int rows = 24, WorkbenchSettings? settings = null, Func<ICorpusStore, ICorpusStore>? wrap = null, Func<Launch.Ready, Launch.Ready>? start = null)
    {
        _terminal = new IdleTerminal(columns, rows);
        var run = new WorkbenchRun(new FixedTime());
        _thread = new Thread(() =>
        {
            try
            {
                Refusal = run.Run(_terminal, new ApplicationOptions { Closing = _ => run.SaveAll() }, folder, new Preparation(() => Prepare(folder, annotator, article, settings, wrap, start)));
                Farewells = run.Farewells;
            }
            catch (Exception e)
            {
                _fault = e;
            }
        });
        _thread.Start();
    }

    public string? Refusal { get; private set; }

    /// <summary>What is said after the terminal is restored, once the loop has ended.</summary>
    public IReadOnlyList<string> Farewells { get; private set; } = [];

    public VtEmulator Screen => _terminal.Inner.Screen;

    public FakeTerminal Terminal => _terminal.Inner;

    /// <summary>Types keys, each dealt with before the next.</summary>
    public WorkbenchDriver Press(string keys)
    {
        foreach (var text in keys.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Key.TryParse(text, out var key)) throw new ArgumentException($"{text} is no key", nameof(keys));
            var bytes = Bytes(key);
            _terminal.Feed(t => t.Feed(bytes));
        }
        return this;
    }

    /// <summary>Types text as it is.</summary>
    public WorkbenchDriver Type(string text)
    {
        _terminal.Feed(t => t.Feed(text));
        return this;
    }

    public WorkbenchDriver Resize(int columns, int rows)
    {
        _terminal.Feed(t => t.Resize(columns, rows));
        return this;
    }

    /// <summary>Waits until the screen shows one of the texts.</summary>
    public WorkbenchDriver WaitFor(params string[] texts)
    {
        _terminal.Until(() => texts.Any(text => Screen.ToString()!.Contains(text, StringComparison.Ordinal)), $"\"{string.Join("\" or \"", texts)}\"", () => _fault?.ToString() ?? Refusal ?? (_thread.IsAlive ? "running" : "ended"));
        return this;
    }

    /// <summary>Waits until every edit is saved; the file follows, and so do the problems.</summary>
    public WorkbenchDriver WaitForSaved() => WaitFor("✓ saved");

    /// <summary>Waits until the standoff file holds every edit.</summary>
    public WorkbenchDriver WaitForFile() => WaitForSaved().Press("C-s").WaitFor("The file is written");

    /// <summary>Waits until the loop has ended.</summary>
    public void WaitForEnd()
    {
        if (!_thread.Join(TimeSpan.FromSeconds(15))) throw new TimeoutException("The workbench did not end.");
        if (_fault is not null) throw new InvalidOperationException("The workbench failed.", _fault);
    }

    public void Dispose()
    {
        if (_thread.IsAlive) _terminal.Inner.Raise(FactCheck.Terminal.TerminalSignals.Terminated);
        WaitForEnd();
        _terminal.Dispose();
    }

    static Launch Prepare(string folder, string annotator, string? article, WorkbenchSettings? settings, Func<ICorpusStore, ICorpusStore>? wrap, Func<Launch.Ready, Launch.Ready>? start)
    {
        if (!AnnotatorName.TryParse(annotator, out var name, out var problem)) return new Launch.Refused(problem);
        ArticleId? id = null;
        if (article is not null)
            id = ArticleId.TryParse(article, out var parsed, out problem) ? parsed : throw new ArgumentException(problem, nameof(article));
        if (FileCorpus.Open(folder) is not CorpusOpening.Opened opened) return new Launch.Refused("not a corpus");
        var ready = new Launch.Ready(wrap is null ? opened.Store : wrap(opened.Store), name, settings ?? new WorkbenchSettings(), id);
        return start is null ? ready : start(ready);
    }

    static string Bytes(Key key)
    {
        var shift = key.Modifiers.HasFlag(KeyModifiers.Shift);
        var control = key.Modifiers.HasFlag(KeyModifiers.Control);
        var plain = key with { Modifiers = KeyModifiers.None };
        var modifier = shift ? ";2" : control ? ";5" : "";
        if (plain == Key.Enter) return "\r";
        if (plain == Key.Tab) return shift ? "\e[Z" : "\t";
        if (plain == Key.Backspace) return "\x7f";
        if (plain == Key.Escape) return "\e[27u";
        if (plain == Key.Delete) return "\e[3~";
        if (plain == Key.PageUp) return "\e[5~";
        if (plain == Key.PageDown) return "\e[6~";
        (Key, char)[] arrows = [(Key.Up, 'A'), (Key.Down, 'B'), (Key.Right, 'C'), (Key.Left, 'D'), (Key.End, 'F'), (Key.Home, 'H')];
        foreach (var (arrow, final) in arrows)
            if (plain == arrow) return modifier.Length == 0 ? $"\e[{final}" : $"\e[1{modifier}{final}";
        return control ? ((char)(plain.Code & 0x1F)).ToString() : char.ConvertFromUtf32(plain.Code);
    }

    sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 21, 9, 30, 0, TimeSpan.Zero);
    }
}
