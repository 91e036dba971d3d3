namespace FactCheck.Terminal.Unix;

/// <summary>The settings of a terminal's line discipline, opaque, as they were before raw mode.</summary>
internal sealed class SavedTermios
{
    // struct termios is 60 bytes with glibc, 72 on macOS.
    const int Bytes = 256;

    readonly byte[] _saved = new byte[Bytes];

    SavedTermios()
    {
    }

    /// <summary>Reads the settings; null where standard input is no terminal (any more).</summary>
    public static unsafe SavedTermios? TryRead()
    {
        var settings = new SavedTermios();
        fixed (byte* saved = settings._saved) return Libc.GetAttributes(Libc.StandardInput, saved) == 0 ? settings : null;
    }

    /// <summary>The same settings made raw: no echo, no line editing, no signals from keys, no flow control, bytes as they are.</summary>
    public unsafe void SetRaw()
    {
        var raw = stackalloc byte[Bytes];
        for (var i = 0; i < Bytes; i++) raw[i] = _saved[i];
        Libc.MakeRaw(raw);
        _ = Libc.SetAttributes(Libc.StandardInput, Libc.SetNow, raw);
    }

    /// <summary>Writes the settings back after what was sent has gone out. Unread input is dropped: it is meant for this program, and often an answer that a shell would take for keys.</summary>
    public unsafe void Restore()
    {
        fixed (byte* saved = _saved)
            if (Libc.SetAttributes(Libc.StandardInput, Libc.SetAfterDrainAndFlush, saved) != 0) _ = Libc.SetAttributes(Libc.StandardInput, Libc.SetNow, saved);
    }
}
