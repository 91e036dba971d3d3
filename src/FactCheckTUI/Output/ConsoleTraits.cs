namespace FactCheckTUI.Output;

/// <summary>What a stream of output can do.</summary>
/// <param name="IsTerminal">True where a person watches: progress is shown.</param>
/// <param name="HasColor">True where colours are shown.</param>
/// <param name="Width">Cells of a line; tables are fitted to it.</param>
sealed record ConsoleTraits(bool IsTerminal, bool HasColor, int Width)
{
    /// <summary>Wider than any table: what is redirected is never cut or wrapped.</summary>
    const int Unbounded = short.MaxValue;

    /// <summary>A file or pipe.</summary>
    public static ConsoleTraits Redirected { get; } = new(false, false, Unbounded);

    /// <summary>A terminal; no colour where <c>NO_COLOR</c> is set to anything (no-color.org) or <c>TERM</c> is <c>dumb</c>.</summary>
    public static ConsoleTraits Terminal(int width, Func<string, string?> variable) =>
        new(true, string.IsNullOrEmpty(variable("NO_COLOR")) && variable("TERM") is not (null or "" or "dumb"), Math.Max(40, width));
}
