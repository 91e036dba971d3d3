namespace FactCheck.Testing.Pty;

public sealed unsafe partial class PtyProcess
{
    // struct termios of Linux: four words of flags, the fourth has ECHO (8) and ICANON (2).
    const int LocalFlags = 12;
    const int TermiosBytes = 60;

    /// <summary>True while the line discipline neither echoes nor edits.</summary>
    public bool IsRaw => (BitConverter.ToInt32(Attributes(), LocalFlags) & 0xA) == 0;

    /// <summary>True while it does both, as for a shell's commands.</summary>
    public bool IsCooked => (BitConverter.ToInt32(Attributes(), LocalFlags) & 0xA) == 0xA;

    /// <summary>All settings of the line discipline, to be compared.</summary>
    public byte[] Attributes()
    {
        var termios = new byte[256];
        fixed (byte* pointer = termios) _ = PtyLibc.GetAttributes(_master, pointer);
        return termios[..TermiosBytes];
    }

    /// <summary>Waits until the line discipline is as it should be; asks it again with whatever the program sends, and every few milliseconds.</summary>
    /// <exception cref="TimeoutException">It was not within 30 seconds.</exception>
    public void WaitForAttributes(Func<PtyProcess, bool> condition, string what)
    {
        ArgumentNullException.ThrowIfNull(condition);
        var deadline = Environment.TickCount64 + (long)Deadline.TotalMilliseconds;
        lock (_lock)
        {
            // Nothing tells when another process changes the settings.
            while (!condition(this))
            {
                if (Environment.TickCount64 > deadline) throw new TimeoutException($"Waited {Deadline.TotalSeconds} s for {what}. Screen:\n{_screen}");
                Monitor.Wait(_lock, 5);
            }
        }
    }

    void ReadAll()
    {
        var buffer = stackalloc byte[65536];
        var entries = stackalloc PtyLibc.PollEntry[2];
        while (true)
        {
            entries[0] = new PtyLibc.PollEntry { Descriptor = _master, Events = 1 };
            entries[1] = new PtyLibc.PollEntry { Descriptor = _stop.Read, Events = 1 };
            if (PtyLibc.Poll(entries, 2, -1) < 0) continue;
            if (entries[1].Returned != 0) return;
            var count = PtyLibc.Read(_master, buffer, 65536);
            byte[] replies;
            lock (_lock)
            {
                _atEnd = count <= 0;
                var bytes = new ReadOnlySpan<byte>(buffer, (int)Math.Max(0, count));
                _output.AddRange(bytes);
                Show(bytes);
                replies = _screen.TakeReplies();
                Monitor.PulseAll(_lock);
            }
            Send(replies);
            // EIO: no process has the slave open any more.
            if (count <= 0) return;
        }
    }

    void Show(ReadOnlySpan<byte> bytes)
    {
        while (_seen is not null && bytes.Length > 1 && bytes[1..].IndexOf((byte)0x1B) is >= 0 and var next)
        {
            _screen.Feed(bytes[..(next + 1)]);
            _seen(_screen);
            bytes = bytes[(next + 1)..];
        }
        _screen.Feed(bytes);
        _seen?.Invoke(_screen);
    }

    void AwaitChanges()
    {
        while (true)
        {
            int status;
            var ended = PtyLibc.Wait(ProcessId, &status, PtyLibc.Untraced | PtyLibc.Continued);
            if (ended != ProcessId) continue;
            lock (_lock)
            {
                _state = PtyState.Decode(status);
                Monitor.PulseAll(_lock);
                if (_state is PtyState.Exited or PtyState.Killed) return;
            }
        }
    }

    void WakeReader()
    {
        byte one = 1;
        _ = PtyLibc.Write(_stop.Write, &one, 1);
    }

    static (int Read, int Write) OpenPipe()
    {
        var ends = stackalloc int[2];
        if (PtyLibc.Pipe(ends, PtyLibc.CloseOnExec) != 0) throw new InvalidOperationException("No pipe could be opened.");
        return (ends[0], ends[1]);
    }
}
