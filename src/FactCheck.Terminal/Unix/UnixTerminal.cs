using FactCheck.Terminal.Capabilities;
using FactCheck.Terminal.Cells;

namespace FactCheck.Terminal.Unix;

/// <summary>
/// The terminal on standard input and output, by system calls alone: <c>System.Console</c> must not be used while it is entered, as it would change settings
/// and write sequences of its own. The screen is restored by <see cref="Leave"/>, when the process exits, after an unhandled exception on any thread, and by a child process
/// when this one is killed. One at a time. <see cref="Wake"/> and <see cref="Leave"/> may be called from any thread.
/// </summary>
public sealed partial class UnixTerminal : ITerminal
{
    readonly WakePipe _wake = new();
    readonly SignalWatch _signals;
    readonly EventHandler _onExit;
    readonly UnhandledExceptionEventHandler _onUnhandled;
    TerminalCapabilities _capabilities;
    GuardChild? _guard;
    bool _isGuardTried;
    bool _isDisposed;

    UnixTerminal(TerminalCapabilities capabilities)
    {
        _capabilities = capabilities;
        _signals = new SignalWatch(_wake);
        _onExit = (_, _) => Leave();
        _onUnhandled = (_, _) => Leave();
        AppDomain.CurrentDomain.ProcessExit += _onExit;
        AppDomain.CurrentDomain.UnhandledException += _onUnhandled;
        ReadSize();
    }

    /// <inheritdoc />
    public TerminalSize Size { get; private set; }

    /// <summary>What the terminal can do, as far as entering and leaving it goes: explicit bidi mode follows at once where it changes.</summary>
    public TerminalCapabilities Capabilities
    {
        get => _capabilities;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            var hadExplicitBidi = _capabilities.Bidi.SendsExplicitMode;
            _capabilities = value;
            if (hadExplicitBidi != value.Bidi.SendsExplicitMode && IsEntered) SendBidiMode();
        }
    }

    /// <summary>
    /// Size of the terminal on standard output; null where it is none, or does not say. For programs that do not take the screen: <c>Console.WindowWidth</c> would set
    /// modes of the terminal (terminfo's <c>smkx</c>) that nothing takes back.
    /// </summary>
    public static TerminalSize? OutputSize =>
        !OperatingSystem.IsWindows() && Libc.TryGetWindowSize(out var size) && size is { Columns: > 0, Rows: > 0 } ? new TerminalSize(size.Columns, size.Rows) : null;

    /// <summary>Takes signals from now on; the screen is not touched before <see cref="Enter"/>.</summary>
    /// <param name="capabilities">What the environment tells of the terminal.</param>
    /// <exception cref="TerminalUnavailableException">Standard input or output is no terminal, or the system is Windows.</exception>
    public static UnixTerminal Open(TerminalCapabilities capabilities)
    {
        ArgumentNullException.ThrowIfNull(capabilities);
        if (OperatingSystem.IsWindows()) throw new TerminalUnavailableException("The program needs a Unix terminal. On Windows, run it under WSL.");
        RequireTerminal(Libc.StandardInput, "input");
        RequireTerminal(Libc.StandardOutput, "output");
        return new UnixTerminal(capabilities);
    }

    /// <inheritdoc />
    public void Wake() => _wake.Raise(TerminalSignals.Woken);

    /// <summary>Leaves the terminal and gives signals back to the runtime, but for hang-ups: those are ignored from then on.</summary>
    public void Dispose()
    {
        if (_isDisposed) return;
        _isDisposed = true;
        Leave();
        AppDomain.CurrentDomain.ProcessExit -= _onExit;
        AppDomain.CurrentDomain.UnhandledException -= _onUnhandled;
        _signals.Close();
        _guard?.Close();
    }

    static void RequireTerminal(int descriptor, string name)
    {
        if (Libc.IsTerminal(descriptor) != 1)
            throw new TerminalUnavailableException($"The program needs a terminal, but standard {name} is a pipe or a file. Run it in a terminal window, in tmux, or through ssh -t.");
    }

    void ReadSize()
    {
        // A serial line has no size of its own: 0 by 0.
        if (OutputSize is { } size) Size = size;
        else if (Size.Columns == 0) Size = new TerminalSize(80, 24);
    }
}
