namespace FactCheck.Terminal;

/// <summary>What ended a wait.</summary>
[Flags]
public enum TerminalSignals
{
    /// <summary>Nothing: the time was up.</summary>
    None = 0,

    /// <summary>Bytes were read.</summary>
    Input = 1,

    /// <summary>Another thread called <see cref="ITerminal.Wake"/>.</summary>
    Woken = 2,

    /// <summary>SIGWINCH: the size changed.</summary>
    Resized = 4,

    /// <summary>SIGHUP or an end of input: the terminal is gone.</summary>
    HangUp = 8,

    /// <summary>SIGTERM, SIGINT or SIGQUIT from outside.</summary>
    Terminated = 16,

    /// <summary>SIGCONT: running again after a stop; raw mode and screen are to be set anew.</summary>
    Continued = 32,
}
