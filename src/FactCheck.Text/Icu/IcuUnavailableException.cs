namespace FactCheck.Text.Icu;

/// <summary>
/// The International Components for Unicode are not installed, or miss a function that is needed. The message names what was looked for
/// and the package to install. An environment problem: caught once, where the program turns exceptions into exit codes.
/// </summary>
public sealed class IcuUnavailableException : Exception
{
    /// <summary>Creates the exception with the runtime's default message.</summary>
    public IcuUnavailableException()
    {
    }

    /// <summary>Creates the exception with a message for the user.</summary>
    public IcuUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message for the user and the loader's own exception.</summary>
    public IcuUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
