using FactCheck.Terminal.Cells;

namespace FactCheck.Terminal;

/// <summary>
/// A terminal that the workbench owns while it runs. The real one is <c>UnixTerminal</c>, tests have a fake; a host inside another toolkit is
/// an adapter on this interface. All members but <see cref="Wake"/> belong to the screen's thread.
/// </summary>
public interface ITerminal : IDisposable
{
    /// <summary>Current size.</summary>
    TerminalSize Size { get; }

    /// <summary>Raw mode, alternate screen, mouse, paste and focus reports. Also after a suspension.</summary>
    void Enter();

    /// <summary>Restores everything that <see cref="Enter"/> changed. Idempotent.</summary>
    void Leave();

    /// <summary>Waits for input, a signal or <see cref="Wake"/>.</summary>
    /// <param name="buffer">Takes the bytes read.</param>
    /// <param name="timeoutMilliseconds">Longest wait; -1 waits for ever.</param>
    /// <param name="read">Bytes read.</param>
    /// <returns>Everything that happened; <see cref="TerminalSignals.None"/> on time-out.</returns>
    TerminalSignals Wait(Span<byte> buffer, int timeoutMilliseconds, out int read);

    /// <summary>Ends a <see cref="Wait"/> early. Any thread.</summary>
    void Wake();

    /// <summary>Sends bytes in one system call where possible.</summary>
    /// <returns>False where the terminal is gone (hang-up): nothing more can be shown, saving goes on.</returns>
    bool Write(ReadOnlySpan<byte> bytes);

    /// <summary>Stops the process group as Ctrl-Z does in a shell, restored before and entered again after.</summary>
    void Suspend();
}
