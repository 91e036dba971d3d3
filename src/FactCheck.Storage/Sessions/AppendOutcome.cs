namespace FactCheck.Storage.Sessions;

/// <summary>What came of writing changes down.</summary>
public abstract record AppendOutcome
{
    AppendOutcome()
    {
    }

    /// <summary>On disk: written and synchronised.</summary>
    public sealed record Kept : AppendOutcome;

    /// <summary>Another session writes this layer now; this one can no longer. The layer with the changes was written beside.</summary>
    /// <param name="By">The other session; null: the journal was removed or replaced by hand.</param>
    /// <param name="OursKeptAt">Where ours was written.</param>
    public sealed record Lost(SessionHolder? By, string OursKeptAt) : AppendOutcome;

    /// <summary>Not written; what was there before is unchanged. The same changes may be tried again.</summary>
    /// <param name="Reason">What failed, where and what to do; may hold a path and is not made safe.</param>
    public sealed record Failed(string Reason) : AppendOutcome;
}
