using System.Text;
using FactCheck.Terminal.Vt;

namespace FactCheck.Terminal.Unix;

/// <summary>
/// A shell that waits on a pipe and restores the terminal when this process ends without doing so: after <c>kill -9</c>, a stack overflow or a fail-fast nothing
/// in the process can. In a session of its own, so that what ends this process leaves it alone.
/// </summary>
internal sealed class GuardChild
{
    const int CloseOnExec = 0x80000;

    readonly int _pipe;

    GuardChild(int pipe) => _pipe = pipe;

    /// <summary>Starts the shell and tells it to watch; null where it cannot be started: the program then runs without.</summary>
    public static unsafe GuardChild? TryStart()
    {
        var ends = stackalloc int[2];
        if ((OperatingSystem.IsMacOS() ? Libc.Pipe(ends) : Libc.PipeWithFlags(ends, CloseOnExec)) != 0) return null;
        var isStarted = Spawn(ends[0], ends[1]);
        _ = Libc.Close(ends[0]);
        if (!isStarted)
        {
            _ = Libc.Close(ends[1]);
            return null;
        }
        var guard = new GuardChild(ends[1]);
        guard.Arm();
        return guard;
    }

    /// <summary>From now on the screen is to be restored.</summary>
    public void Arm() => Send("on\n"u8);

    /// <summary>The screen has been restored.</summary>
    public void Disarm() => Send("ok\n"u8);

    /// <summary>Ends the shell; it does what it was told last.</summary>
    public void Close() => _ = Libc.Close(_pipe);

    unsafe void Send(ReadOnlySpan<byte> word)
    {
        fixed (byte* bytes = word) _ = Libc.Write(_pipe, bytes, (nuint)word.Length);
    }

    static unsafe bool Spawn(int readEnd, int writeEnd)
    {
        var actions = stackalloc byte[Libc.SpawnObjectBytes];
        var attributes = stackalloc byte[Libc.SpawnObjectBytes];
        if (Libc.InitializeActions(actions) != 0) return false;
        _ = Libc.InitializeAttributes(attributes);
        _ = Libc.SetSpawnFlags(attributes, Libc.SpawnInNewSession);
        _ = Libc.AddDuplicate(actions, readEnd, Libc.StandardInput);
        // Its own copy of the writing end would keep the pipe open for ever.
        _ = Libc.AddClose(actions, writeEnd);
        int result;
        fixed (byte* path = "/bin/sh\0"u8, flag = "-c\0"u8, search = "PATH=/usr/bin:/bin\0"u8, script = Script())
        {
            var arguments = stackalloc byte*[] { path, flag, script, null };
            var environment = stackalloc byte*[] { search, null };
            int process;
            result = Libc.Spawn(&process, path, actions, attributes, arguments, environment);
        }
        _ = Libc.DestroyAttributes(attributes);
        _ = Libc.DestroyActions(actions);
        return result == 0;
    }

    static byte[] Script()
    {
        var restore = Encoding.ASCII.GetString([.. ScreenSequences.Leave, .. ScreenSequences.ImplicitBidi]).Replace("\e", "\\033", StringComparison.Ordinal);
        return Encoding.ASCII.GetBytes($"trap '' HUP INT QUIT TERM TSTP TTOU; s=ok; while read -r x; do s=$x; done; [ $s = ok ] || {{ printf '{restore}'; stty sane <&1; }}\0");
    }
}
