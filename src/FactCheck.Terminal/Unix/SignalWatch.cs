using System.Runtime.InteropServices;

namespace FactCheck.Terminal.Unix;

/// <summary>
/// Turns signals into flags of a <see cref="WakePipe"/>. Every one is cancelled: the runtime's own answer to SIGCONT would write back terminal settings of its
/// own, and the others would end the process before anything is saved. In force until the process ends.
/// </summary>
internal sealed class SignalWatch
{
    // Not part of the public enumeration: the screen's thread answers it by suspending.
    public const TerminalSignals StopRequested = (TerminalSignals)0x100;

    readonly PosixSignalRegistration[] _registrations;

    public SignalWatch(WakePipe wake) =>
        _registrations = OperatingSystem.IsWindows()
            ? []
            :
            [
                Watch(wake, PosixSignal.SIGWINCH, TerminalSignals.Resized),
                Watch(wake, PosixSignal.SIGCONT, TerminalSignals.Continued),
                Watch(wake, PosixSignal.SIGTSTP, StopRequested),
                Watch(wake, PosixSignal.SIGHUP, TerminalSignals.HangUp),
                Watch(wake, PosixSignal.SIGTERM, TerminalSignals.Terminated),
                Watch(wake, PosixSignal.SIGINT, TerminalSignals.Terminated),
                Watch(wake, PosixSignal.SIGQUIT, TerminalSignals.Terminated),
            ];

    public void Close()
    {
        foreach (var registration in _registrations) registration.Dispose();
    }

    static PosixSignalRegistration Watch(WakePipe wake, PosixSignal signal, TerminalSignals flag) => PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        wake.Raise(flag);
    });
}
