using System.Collections.Immutable;
using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Rules;
using FactCheck.Storage.Sessions;

namespace FactCheck.Workbench.Sessions;

/// <summary>What the background worker reports back to the screen.</summary>
public abstract record LayerReport
{
    LayerReport()
    {
    }

    /// <summary>Every change up to this layer is on disk.</summary>
    public sealed record Kept(Layer Layer) : LayerReport;

    /// <summary>Changes are only in memory; they are tried again.</summary>
    /// <param name="Reason">Why, as a sentence; not made safe.</param>
    public sealed record NotKept(string Reason) : LayerReport;

    /// <summary>The layer is in the file that other programs read.</summary>
    public sealed record Placed(Layer Layer) : LayerReport;

    /// <summary>The file could not be written; every change is kept, and the file is tried again.</summary>
    /// <param name="Reason">Why, as a sentence; not made safe.</param>
    public sealed record NotPlaced(string Reason) : LayerReport;

    /// <summary>Others changed the file; every change is kept.</summary>
    public sealed record Conflicting(LayerConflict Conflict) : LayerReport;

    /// <summary>Another session writes the layer now.</summary>
    /// <param name="By">That session; null: it is not known.</param>
    /// <param name="Layer">Ours with every change that the worker knew; compared by reference. Where more were made meanwhile another report follows.</param>
    /// <param name="OursKeptAt">Where the layer with changes was written that the other does not know; null: there are none.</param>
    public sealed record Lost(SessionHolder? By, Layer Layer, string? OursKeptAt) : LayerReport;

    /// <summary>The layer is written here now. Compared by reference.</summary>
    public sealed record TakenOver(LayerOpening.Writable Opening) : LayerReport;

    /// <summary>It could not be taken over.</summary>
    /// <param name="Reason">Why, as a sentence; not made safe.</param>
    public sealed record NotTakenOver(string Reason) : LayerReport;

    /// <summary>The rules were run. Compared by reference.</summary>
    /// <param name="Layer">The layer that was checked.</param>
    /// <param name="Problems">Everything found.</param>
    public sealed record Checked(Layer Layer, ImmutableArray<Problem> Problems) : LayerReport;

    /// <summary>The worker met something unforeseen and goes on.</summary>
    public sealed record Faulted(string Reason) : LayerReport;
}
