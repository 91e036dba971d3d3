namespace FactCheck.Workbench.Sessions;

/// <summary>Whether what the screen shows is on disk.</summary>
public abstract record SaveState
{
    SaveState()
    {
    }

    /// <summary>Everything is on disk.</summary>
    public sealed record Saved : SaveState;

    /// <summary>An edit is on its way to the disk.</summary>
    public sealed record Saving : SaveState;

    /// <summary>The last edits are only in memory.</summary>
    /// <param name="Reason">Why, as a sentence; not made safe.</param>
    public sealed record NotSaved(string Reason) : SaveState;

    /// <summary>The layer can be read but not changed here.</summary>
    /// <param name="Reason">Why, as a sentence; not made safe.</param>
    public sealed record ReadOnly(string Reason) : SaveState;
}
