using System.Runtime.InteropServices;
using FactCheck.Terminal.Capabilities;
using FactCheck.Terminal.Vt;

namespace FactCheck.Terminal.Unix;

public sealed partial class UnixTerminal
{
    // A frame that hangs on a stalled line must not keep an exiting process from restoring what it can.
    static readonly TimeSpan LeavePatience = TimeSpan.FromSeconds(1);

    readonly Lock _screen = new();

    // What entering sends goes out with the first frame, in one piece: nobody sees an empty screen.
    readonly OutputBuffer _unsent = new();
    SavedTermios? _saved;
    volatile bool _isGone;
    bool _isProbed;

    bool IsEntered => _saved is not null;

    /// <inheritdoc />
    /// <remarks>The sequences go out with the next <see cref="Write"/> or <see cref="Wait"/>. The first time, they also ask the terminal what it can do (<see cref="CapabilityProbe.Query"/>).</remarks>
    public void Enter()
    {
        lock (_screen)
        {
            var isAgain = IsEntered;
            _saved ??= SavedTermios.TryRead();
            if (_saved is null)
            {
                _isGone = true;
                return;
            }
            _saved.SetRaw();
            // The keyboard's stack would grow with every entry that no leave took back.
            if (isAgain) _unsent.Append("\e[<u"u8);
            _unsent.Append(ScreenSequences.Enter);
            if (_capabilities.Bidi.SendsExplicitMode) _unsent.Append(ScreenSequences.ExplicitBidi);
            if (!_isProbed) _unsent.Append(CapabilityProbe.Query);
            _isProbed = true;
            _guard?.Arm();
        }
        ReadSize();
    }

    /// <inheritdoc />
    public void Leave()
    {
        var hasLock = _screen.TryEnter(LeavePatience);
        try
        {
            if (_saved is not { } saved) return;
            _saved = null;
            if (!_isGone && IsInForeground())
            {
                Send([]);
                if (_capabilities.Bidi.SendsExplicitMode) WriteAll(ScreenSequences.ImplicitBidi);
                WriteAll(ScreenSequences.Leave);
                saved.Restore();
            }
            _guard?.Disarm();
        }
        finally
        {
            if (hasLock) _screen.Exit();
        }
    }

    /// <inheritdoc />
    /// <remarks>Waits while the terminal takes nothing.</remarks>
    public bool Write(ReadOnlySpan<byte> bytes)
    {
        lock (_screen) return Send(bytes);
    }

    bool Send(ReadOnlySpan<byte> bytes)
    {
        if (_unsent.Length == 0) return WriteAll(bytes);
        _unsent.Append(bytes);
        var isSent = WriteAll(_unsent.Written);
        _unsent.Clear();
        return isSent;
    }

    void SendBidiMode()
    {
        lock (_screen) Send(_capabilities.Bidi.SendsExplicitMode ? ScreenSequences.ExplicitBidi : ScreenSequences.ImplicitBidi);
    }

    unsafe bool WriteAll(ReadOnlySpan<byte> bytes)
    {
        fixed (byte* start = bytes)
        {
            for (nint sent = 0; sent < bytes.Length && !_isGone;)
            {
                var count = Libc.Write(Libc.StandardOutput, start + sent, (nuint)(bytes.Length - sent));
                if (count >= 0) sent += count;
                else if (Marshal.GetLastPInvokeError() is var error && error == Libc.WouldBlock) AwaitRoom();
                else if (error != Libc.Interrupted) _isGone = true;
            }
        }
        return !_isGone;
    }

    // A shell may have left the descriptor non-blocking.
    static unsafe void AwaitRoom()
    {
        var entry = new Libc.PollEntry { Descriptor = Libc.StandardOutput, Events = Libc.PollOut };
        _ = Libc.Poll(&entry, 1, -1);
    }

    // In the background the screen is the shell's, and changing its settings would stop this process. A terminal without job control has no foreground group.
    static bool IsInForeground() => Libc.GetForegroundGroup(Libc.StandardInput) is var group && (group <= 0 || group == Libc.GetGroup());
}
