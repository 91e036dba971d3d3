namespace FactCheck.Terminal.Cells;

/// <summary>How many colours may be sent.</summary>
public enum ColorLevel
{
    /// <summary>None: bold, dim, italic, underline and reverse only (<c>NO_COLOR</c>, <c>TERM=*-mono</c>).</summary>
    Mono,

    /// <summary>The 16 named colours.</summary>
    Ansi16,

    /// <summary>The 256-colour palette.</summary>
    Ansi256,

    /// <summary>24-bit colours.</summary>
    TrueColor,
}
