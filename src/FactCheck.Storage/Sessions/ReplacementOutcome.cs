namespace FactCheck.Storage.Sessions;

/// <summary>What came of putting another layer in the place of the present one.</summary>
public abstract record ReplacementOutcome
{
    ReplacementOutcome()
    {
    }

    /// <summary>It is in place; undo brings the one before back.</summary>
    public sealed record Replaced(LayerVersion Version) : ReplacementOutcome;

    /// <summary>The present layer was the same already.</summary>
    public sealed record Unchanged(LayerVersion Version) : ReplacementOutcome;

    /// <summary>Another session writes the layer; nothing was changed.</summary>
    /// <param name="Holder">That session; null: somebody who has not said.</param>
    public sealed record HeldElsewhere(SessionHolder? Holder) : ReplacementOutcome;

    /// <summary>It is not in place.</summary>
    /// <param name="Reason">What failed, where and what to do; may hold a path and is not made safe.</param>
    public sealed record Failed(string Reason) : ReplacementOutcome;
}
