namespace FactCheck.Storage;

/// <summary>What came of saving a layer.</summary>
public abstract record SaveOutcome
{
    SaveOutcome()
    {
    }

    /// <summary>On disk: written, synchronised, renamed into place.</summary>
    public sealed record Saved(LayerVersion Version) : SaveOutcome;

    /// <summary>Somebody else saved since: theirs stays in place, ours was written beside it.</summary>
    /// <param name="Theirs">The version found.</param>
    /// <param name="OursKeptAt">Where ours was written.</param>
    public sealed record Conflict(LayerVersion Theirs, string OursKeptAt) : SaveOutcome;

    /// <summary>Not saved; what was there before is unchanged.</summary>
    /// <param name="Reason">What failed, where and what to do; may hold a path and is not made safe.</param>
    public sealed record Failed(string Reason) : SaveOutcome;
}
