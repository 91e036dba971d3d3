namespace FactCheck.Workbench.Sessions;

/// <summary>Whether what the screen shows is on disk.</summary>
public abstract record SaveState
{
    SaveState()
    {
    }

    /// <summary>Every change is on disk; the file that other programs read follows within seconds.</summary>
    public sealed record Saved : SaveState;

    /// <summary>A change is on its way to the disk.</summary>
    public sealed record Saving : SaveState;

    /// <summary>Every change is on disk, but the file that other programs read is behind.</summary>
    /// <param name="Reason">Why, as a sentence; not made safe.</param>
    public sealed record Kept(string Reason) : SaveState;

    /// <summary>Every change is on disk, but others changed the file; both versions stay until somebody decides.</summary>
    /// <param name="Reason">What happened, as a sentence; not made safe.</param>
    /// <param name="Conflict">The versions.</param>
    public sealed record Conflicting(string Reason, LayerConflict Conflict) : SaveState;

    /// <summary>The last changes are only in memory.</summary>
    /// <param name="Reason">Why, as a sentence; not made safe.</param>
    public sealed record NotSaved(string Reason) : SaveState;

    /// <summary>Another session writes the layer: it can be read but not changed here.</summary>
    /// <param name="Reason">Why, as a sentence; not made safe.</param>
    public sealed record ReadOnly(string Reason) : SaveState;

    /// <summary>What stays in sight until it is over; null: nothing.</summary>
    public string? Trouble => this switch
    {
        Kept kept => kept.Reason,
        Conflicting conflicting => conflicting.Reason,
        NotSaved notSaved => notSaved.Reason,
        ReadOnly readOnly => readOnly.Reason,
        _ => null,
    };
}
