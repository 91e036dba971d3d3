namespace FactCheckTUI;

/// <summary>What the program tells the shell.</summary>
static class ExitCode
{
    /// <summary>Everything was done; nothing is wrong.</summary>
    public const int Fine = 0;

    /// <summary>It ran, and something is wrong: a file was not added, a corpus is not valid.</summary>
    public const int Problems = 1;

    /// <summary>It could not run: wrong arguments, no corpus, no permission.</summary>
    public const int CouldNotRun = 2;
}
