using System.Runtime.InteropServices;

namespace FactCheck.Terminal.Unix;

/// <summary>
/// Turns signals into flags of a <see cref="WakePipe"/>. Every one is cancelled: the runtime's own answer to SIGCONT would write back terminal settings of its
/// own, and the others would end the process before anything is saved.
/// </summary>
internal sealed class SignalWatch
{
    // Not part of the public enumeration: the screen's thread answers it by suspending.
    public const TerminalSignals StopRequested = (TerminalSignals)0x100;

    // In force, and out of the finalizer's reach, until the process ends: a hang-up is first seen as an end of input, and its signal may come
    // when the terminal has long been closed.
    static readonly List<PosixSignalRegistration> Kept = [];

    readonly List<PosixSignalRegistration> _registrations = [];

    public SignalWatch(WakePipe wake)
    {
        if (OperatingSystem.IsWindows()) return;
        Kept.Add(Watch(wake, PosixSignal.SIGHUP, TerminalSignals.HangUp));
        Kept.Add(Watch(wake, PosixSignal.SIGCONT, TerminalSignals.Continued));
        _registrations.Add(Watch(wake, PosixSignal.SIGWINCH, TerminalSignals.Resized));
        _registrations.Add(Watch(wake, PosixSignal.SIGTSTP, StopRequested));
        _registrations.Add(Watch(wake, PosixSignal.SIGTERM, TerminalSignals.Terminated));
        _registrations.Add(Watch(wake, PosixSignal.SIGINT, TerminalSignals.Terminated));
        _registrations.Add(Watch(wake, PosixSignal.SIGQUIT, TerminalSignals.Terminated));
    }

    /// <summary>Gives the signals back that a program without a screen dies of.</summary>
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
