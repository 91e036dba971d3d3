namespace FactCheck.Terminal.Unix;

/// <summary>A pipe to oneself: flags that any thread raises, and a descriptor that <c>poll</c> can wait on until they are taken. Never closed: signals may raise it up to the end of the process.</summary>
internal sealed class WakePipe
{
    const int CloseOnExecAndNonBlocking = 0x80800;

    readonly int _readEnd;
    readonly int _writeEnd;
    int _flags;

    /// <exception cref="TerminalUnavailableException">No descriptors are left.</exception>
    public unsafe WakePipe()
    {
        var ends = stackalloc int[2];
        var failed = OperatingSystem.IsMacOS() ? Libc.Pipe(ends) : Libc.PipeWithFlags(ends, CloseOnExecAndNonBlocking);
        if (failed != 0) throw new TerminalUnavailableException("No pipe could be opened: too many files are open. Close some programs or raise the limit (ulimit -n).");
        (_readEnd, _writeEnd) = (ends[0], ends[1]);
    }

    /// <summary>Readable while flags are up.</summary>
    public int Descriptor => _readEnd;

    /// <summary>Any thread, a signal's too.</summary>
    public unsafe void Raise(TerminalSignals flags)
    {
        // Who finds flags up already leaves the byte to whoever raised the first: they are taken together.
        if (Interlocked.Or(ref _flags, (int)flags) != 0) return;
        byte one = 1;
        _ = Libc.Write(_writeEnd, &one, 1);
    }

    /// <summary>Takes down and returns the flags. Only after <see cref="Descriptor"/> was readable: the read may wait.</summary>
    public unsafe TerminalSignals Take()
    {
        byte one;
        _ = Libc.Read(_readEnd, &one, 1);
        return (TerminalSignals)Interlocked.Exchange(ref _flags, 0);
    }
}
