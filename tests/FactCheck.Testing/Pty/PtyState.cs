namespace FactCheck.Testing.Pty;

/// <summary>What became of a <see cref="PtyProcess"/>.</summary>
public abstract record PtyState
{
    PtyState()
    {
    }

    /// <summary>It runs.</summary>
    public sealed record Running : PtyState;

    /// <summary>It was stopped by a signal.</summary>
    public sealed record Stopped(int Signal) : PtyState;

    /// <summary>It ended by itself.</summary>
    public sealed record Exited(int Code) : PtyState;

    /// <summary>A signal ended it.</summary>
    public sealed record Killed(int Signal) : PtyState;

    // Encoding of wait(2): low byte 0x7F stopped, 0xFFFF continued, low 7 bits the signal that ended it, else the code in the second byte.
    internal static PtyState Decode(int status) =>
        status == 0xFFFF ? new Running()
        : (status & 0xFF) == 0x7F ? new Stopped(status >> 8 & 0xFF)
        : (status & 0x7F) != 0 ? new Killed(status & 0x7F)
        : new Exited(status >> 8 & 0xFF);
}
