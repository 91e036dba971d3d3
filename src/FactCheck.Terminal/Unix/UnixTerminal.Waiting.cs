using System.Runtime.InteropServices;

namespace FactCheck.Terminal.Unix;

public sealed partial class UnixTerminal
{
    // Standard input after a hang-up: poll ignores negative descriptors.
    const int NoDescriptor = -1;

    int _input = Libc.StandardInput;

    /// <summary>Called before the process is stopped, while the terminal is still entered; null: nothing is to be done.</summary>
    public Action? Suspending { get; set; }

    /// <inheritdoc />
    /// <remarks>A hang-up is reported once; after it only signals and <see cref="Wake"/> end a wait. The first wait starts the child that guards the screen.</remarks>
    public TerminalSignals Wait(Span<byte> buffer, int timeoutMilliseconds, out int read)
    {
        read = 0;
        Write([]);
        StartGuard();
        var deadline = timeoutMilliseconds < 0 ? long.MaxValue : Environment.TickCount64 + timeoutMilliseconds;
        while (true)
        {
            var signals = WaitOnce(buffer, Remaining(deadline), ref read);
            if ((signals & SignalWatch.StopRequested) != 0)
            {
                signals &= ~SignalWatch.StopRequested;
                Suspend();
            }
            if ((signals & (TerminalSignals.Resized | TerminalSignals.Continued)) != 0) ReadSize();
            if (signals != TerminalSignals.None || Remaining(deadline) == 0) return signals;
        }
    }

    unsafe TerminalSignals WaitOnce(Span<byte> buffer, int timeoutMilliseconds, ref int read)
    {
        var entries = stackalloc Libc.PollEntry[2];
        entries[0] = new Libc.PollEntry { Descriptor = _input, Events = Libc.PollIn };
        entries[1] = new Libc.PollEntry { Descriptor = _wake.Descriptor, Events = Libc.PollIn };
        if (Libc.Poll(entries, 2, timeoutMilliseconds) <= 0) return TerminalSignals.None;
        var signals = entries[1].Returned != 0 ? _wake.Take() : TerminalSignals.None;
        if ((entries[0].Returned & (Libc.PollIn | Libc.PollGone)) != 0) signals |= Read(buffer, ref read);
        return signals;
    }

    unsafe TerminalSignals Read(Span<byte> buffer, ref int read)
    {
        nint count;
        fixed (byte* bytes = buffer) count = Libc.Read(Libc.StandardInput, bytes, (nuint)buffer.Length);
        if (count > 0)
        {
            read = (int)count;
            return TerminalSignals.Input;
        }
        // An interrupted read, or someone else was faster. Everything else, EIO first of all, and an end of input is a hang-up.
        var error = count < 0 ? Marshal.GetLastPInvokeError() : 0;
        if (error == Libc.Interrupted || error == Libc.WouldBlock) return TerminalSignals.None;
        _input = NoDescriptor;
        _isGone = true;
        return TerminalSignals.HangUp;
    }

    /// <inheritdoc />
    /// <remarks>Nothing happens where the process leads its session, as nobody could let it go on. The next <see cref="Wait"/> reports <see cref="TerminalSignals.Continued"/>.</remarks>
    public void Suspend()
    {
        if (Libc.GetSession(0) == Environment.ProcessId) return;
        Suspending?.Invoke();
        var wasEntered = IsEntered;
        Leave();
        _ = Libc.Kill(0, Libc.SignalStop);
        var others = AwaitContinuation();
        if (wasEntered) Enter();
        _wake.Raise(others | TerminalSignals.Continued);
    }

    // The stop reaches this thread a moment after the call: going on at once would enter the terminal just before. Returns what else was raised meanwhile.
    unsafe TerminalSignals AwaitContinuation()
    {
        const int patience = 1000;
        var raised = TerminalSignals.None;
        var deadline = Environment.TickCount64 + patience;
        while ((raised & TerminalSignals.Continued) == 0 && Remaining(deadline) > 0)
        {
            var entry = new Libc.PollEntry { Descriptor = _wake.Descriptor, Events = Libc.PollIn };
            if (Libc.Poll(&entry, 1, Remaining(deadline)) > 0) raised |= _wake.Take();
        }
        return raised & ~SignalWatch.StopRequested;
    }

    static int Remaining(long deadline) => deadline == long.MaxValue ? -1 : (int)Math.Clamp(deadline - Environment.TickCount64, 0, int.MaxValue);

    void StartGuard()
    {
        if (_isGuardTried) return;
        _isGuardTried = true;
        if (IsEntered) _guard = GuardChild.TryStart();
    }
}
