namespace FactCheck.Terminal.Unix;

/// <summary>There is no terminal to run on. The message tells the user what to do.</summary>
public sealed class TerminalUnavailableException : IOException
{
    /// <summary>With a general message.</summary>
    public TerminalUnavailableException()
        : this("The program needs a terminal.")
    {
    }

    /// <summary>With a message of its own.</summary>
    public TerminalUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and the exception behind it.</summary>
    public TerminalUnavailableException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
