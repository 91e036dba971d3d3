using FactCheck.Annotation.Edits;
using FactCheck.Annotation.Layers;

namespace FactCheck.Formats.Journal;

/// <summary>What came of replaying entries.</summary>
public abstract record ReplayOutcome
{
    ReplayOutcome()
    {
    }

    /// <summary>All were replayed.</summary>
    /// <param name="History">The layer with what can be undone and redone.</param>
    public sealed record Replayed(EditHistory History) : ReplayOutcome;

    /// <summary>An entry does not fit.</summary>
    /// <param name="Sequence">Its number.</param>
    /// <param name="Reason">What does not fit, as a sentence; may quote the file and is not made safe.</param>
    /// <param name="Before">The layer that the entries before it yield.</param>
    public sealed record Failed(long Sequence, string Reason, Layer Before) : ReplayOutcome;
}
