using System.Collections.Immutable;
using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Rules;
using FactCheck.Storage;

namespace FactCheck.Workbench.Sessions;

/// <summary>What the background worker reports back to the screen.</summary>
public abstract record LayerReport
{
    LayerReport()
    {
    }

    /// <summary>A save ended.</summary>
    /// <param name="Layer">The layer that was to be saved.</param>
    /// <param name="Outcome">How it ended.</param>
    public sealed record Saved(Layer Layer, SaveOutcome Outcome) : LayerReport;

    /// <summary>The rules were run. Compared by reference.</summary>
    /// <param name="Layer">The layer that was checked.</param>
    /// <param name="Problems">Everything found.</param>
    public sealed record Checked(Layer Layer, ImmutableArray<Problem> Problems) : LayerReport;

    /// <summary>The worker met something unforeseen; it goes on with the next layer.</summary>
    public sealed record Faulted(Layer Layer, string Reason) : LayerReport;
}
