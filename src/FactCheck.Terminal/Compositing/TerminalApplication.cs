namespace FactCheck.Terminal.Compositing;

/// <summary>
/// The loop of the one screen thread: wait, decode, hand events to the layers, draw one frame, write it once. Everything but <see cref="Post"/> belongs
/// to the thread that calls <see cref="Run"/>.
/// </summary>
public sealed partial class TerminalApplication
{
    /// <summary>Prepares the loop; the terminal is not touched yet.</summary>
    public TerminalApplication(ITerminal terminal, ApplicationOptions? options = null) => (Terminal, Options) = (terminal, options ?? new ApplicationOptions());

    /// <summary>The terminal drawn on.</summary>
    public ITerminal Terminal { get; }

    /// <summary>What it was told.</summary>
    public ApplicationOptions Options { get; }

    /// <summary>What is on the screen; the loop ends when it is empty.</summary>
    public LayerStack Layers { get; } = new();

    /// <summary>Enters the terminal, draws the first frame before anything else, and loops until <see cref="Stop"/>, a signal, or the last layer is gone. The terminal is left in any case.</summary>
    public CloseReason Run(ILayer first) => throw new NotImplementedException();

    /// <summary>Runs an action on the screen's thread soon, and draws a frame after it. Any thread.</summary>
    public void Post(Action action) => throw new NotImplementedException();

    /// <summary>Runs an action once after a delay, and draws a frame after it. Disposing the result cancels it.</summary>
    public IDisposable CallAfter(TimeSpan delay, Action action) => throw new NotImplementedException();

    /// <summary>Ends <see cref="Run"/> after the event in hand.</summary>
    public void Stop() => throw new NotImplementedException();

    /// <summary>Draws a frame after the event in hand even where no layer handled it.</summary>
    public void Invalidate() => throw new NotImplementedException();

    /// <summary>Sends the whole screen anew with the next frame.</summary>
    public void Repaint() => throw new NotImplementedException();

    /// <summary>Leaves the terminal, runs something that needs it (an editor), enters again and repaints.</summary>
    public void RunOutside(Action action) => throw new NotImplementedException();

    /// <summary>Stops the process as Ctrl-Z does in a shell; repaints when it goes on.</summary>
    public void Suspend() => throw new NotImplementedException();
}
