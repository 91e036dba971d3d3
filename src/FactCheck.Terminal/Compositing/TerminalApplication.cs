using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Input;
using FactCheck.Terminal.Vt;

namespace FactCheck.Terminal.Compositing;

/// <summary>
/// The loop of the one screen thread: wait, decode, hand events to the layers, draw one frame, write it once. Everything but <see cref="Post"/>
/// belongs to the thread that calls <see cref="Run"/>. A frame that equals the last is not written; drawing it allocates nothing.
/// </summary>
public sealed partial class TerminalApplication
{
    readonly CellBuffer _frame = new(1, 1);
    readonly PostedActions _posted;
    readonly ScheduledCalls _calls;
    TerminalSize _size;
    CloseReason? _closing;
    bool _isDirty;

    /// <summary>Prepares the loop; the terminal is not touched yet.</summary>
    public TerminalApplication(ITerminal terminal, ApplicationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(terminal);
        (Terminal, Options) = (terminal, options ?? new ApplicationOptions());
        EscapeTimeout = Options.EscapeTimeout;
        Encoder = new FrameEncoder(Options.Encoding);
        _posted = new PostedActions(terminal);
        _calls = new ScheduledCalls(Options.Time);
        _decoder = new InputDecoder(Handle, Options.Replies);
    }

    /// <summary>The terminal drawn on.</summary>
    public ITerminal Terminal { get; }

    /// <summary>What it was told.</summary>
    public ApplicationOptions Options { get; }

    /// <summary>How long a lone ESC waits for the rest of a sequence; at first as the options say.</summary>
    public TimeSpan EscapeTimeout { get; set; }

    /// <summary>Makes bytes out of frames; its options may change once the terminal has answered.</summary>
    public FrameEncoder Encoder { get; }

    /// <summary>What is on the screen; the loop ends when it is empty.</summary>
    public LayerStack Layers { get; } = new();

    /// <summary>
    /// Enters the terminal, draws the first frame before anything else, and loops until <see cref="Stop"/>, a signal, or the last layer is gone. Then
    /// <see cref="ApplicationOptions.Closing"/> is called and the terminal left. An exception out of a layer or an action leaves the terminal too,
    /// and goes on to the caller.
    /// </summary>
    /// <exception cref="InvalidOperationException">It ran before.</exception>
    public CloseReason Run(ILayer first)
    {
        Layers.Push(first);
        _posted.Open();
        try
        {
            Terminal.Enter();
            _size = Terminal.Size;
            Draw();
            Loop();
            var reason = _closing ?? CloseReason.Stopped;
            Options.Closing?.Invoke(reason);
            Terminal.Leave();
            return reason;
        }
        catch
        {
            // Not finally: an exception that nobody catches ends the process before any finally block runs.
            Terminal.Leave();
            throw;
        }
        finally
        {
            _posted.Close();
        }
    }

    /// <summary>
    /// Runs an action on the screen's thread soon, and draws a frame after it. Any thread; before <see cref="Run"/> too (it then runs after the
    /// first frame), after it nothing happens.
    /// </summary>
    public void Post(Action action)
    {
        ArgumentNullException.ThrowIfNull(action);
        _posted.Add(action);
    }

    /// <summary>Runs an action once after a delay, and draws a frame after it. Disposing the result cancels it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The delay is negative.</exception>
    public IDisposable CallAfter(TimeSpan delay, Action action)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        ArgumentNullException.ThrowIfNull(action);
        return _calls.Add(delay, action);
    }

    /// <summary>Ends <see cref="Run"/> after the event in hand.</summary>
    public void Stop() => _closing ??= CloseReason.Stopped;

    /// <summary>Draws a frame after the event in hand even where no layer handled it.</summary>
    public void Invalidate() => _isDirty = true;

    /// <summary>Sends the whole screen anew with the next frame.</summary>
    public void Repaint()
    {
        Encoder.Invalidate();
        _isDirty = true;
    }

    /// <summary>Leaves the terminal, runs something that needs it (an editor), enters again and repaints.</summary>
    public void RunOutside(Action action)
    {
        ArgumentNullException.ThrowIfNull(action);
        Terminal.Leave();
        try
        {
            action();
        }
        finally
        {
            Terminal.Enter();
            Resize();
        }
    }

    /// <summary>Stops the process as Ctrl-Z does in a shell; repaints when it goes on.</summary>
    public void Suspend()
    {
        Terminal.Suspend();
        Resize();
    }
}
