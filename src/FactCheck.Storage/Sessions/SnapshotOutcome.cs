namespace FactCheck.Storage.Sessions;

/// <summary>What came of putting a layer in place for other programs to read.</summary>
public abstract record SnapshotOutcome
{
    SnapshotOutcome()
    {
    }

    /// <summary>In place, synchronised, and the version before it is archived.</summary>
    public sealed record Placed(LayerVersion Version) : SnapshotOutcome;

    /// <summary>Others changed the stored version: theirs stays in place, ours was written beside it. Changes are still written down.</summary>
    /// <param name="Theirs">The version found.</param>
    /// <param name="OursKeptAt">Where ours was written.</param>
    public sealed record Conflict(LayerVersion Theirs, string OursKeptAt) : SnapshotOutcome;

    /// <summary>Another session writes this layer now. It knows every change that was kept, unless the journal was removed or replaced by hand.</summary>
    /// <param name="By">That session; null: the journal was removed or replaced by hand.</param>
    /// <param name="OursKeptAt">Where ours was written, as the journal no longer holds its changes; null: it does.</param>
    public sealed record Lost(SessionHolder? By, string? OursKeptAt) : SnapshotOutcome;

    /// <summary>Not in place; what was there before is unchanged, and what was kept is kept.</summary>
    /// <param name="Reason">What failed, where and what to do; may hold a path and is not made safe.</param>
    public sealed record Failed(string Reason) : SnapshotOutcome;
}
