namespace FactCheck.Workbench.Sessions;

/// <summary>How soon the background worker of an article does what can wait.</summary>
public sealed record SessionPace
{
    /// <summary>After so long without a change the file is written for other programs. Default 1.5 s.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1.5);

    /// <summary>The file is written at the latest so long after a change that it does not hold, and tried again so long after a failure. Default 15 s.</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>After a failure changes are tried again so often. Default 3 s.</summary>
    public TimeSpan Retry { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>So often it is looked whether another session writes. Default 2 s.</summary>
    public TimeSpan Look { get; init; } = TimeSpan.FromSeconds(2);
}
