using System.Collections.Immutable;
using FactCheck.Annotation.Layers;
using FactCheck.Formats;
using FactCheck.Storage;

namespace FactCheck.Workbench.Sessions;

/// <summary>
/// Others changed the file of a layer while it was open. Theirs is in place; ours is in the journal, with every change that follows, and was written
/// beside. It stays so until somebody decides.
/// </summary>
public abstract record LayerConflict
{
    LayerConflict(Layer ours, string oursKeptAt) => (Ours, OursKeptAt) = (ours, oursKeptAt);

    /// <summary>The layer that was to be put in place.</summary>
    public Layer Ours { get; }

    /// <summary>Where it was written.</summary>
    public string OursKeptAt { get; }

    /// <summary>Both can be read. Compared by reference.</summary>
    /// <param name="Base">The layer that both come from.</param>
    /// <param name="Ours">Ours.</param>
    /// <param name="Theirs">Theirs.</param>
    /// <param name="Version">Version of theirs, which whoever resolves the conflict has seen.</param>
    /// <param name="OursKeptAt">Where ours was written.</param>
    public sealed record Mergeable(Layer Base, Layer Ours, Layer Theirs, LayerVersion Version, string OursKeptAt) : LayerConflict(Ours, OursKeptAt);

    /// <summary>They deleted the file. Compared by reference.</summary>
    public sealed record Removed(Layer Ours, string OursKeptAt) : LayerConflict(Ours, OursKeptAt);

    /// <summary>Theirs cannot be used as it is. Compared by reference.</summary>
    public sealed record Unreadable(Layer Ours, string Path, ImmutableArray<FormatProblem> Problems, string OursKeptAt) : LayerConflict(Ours, OursKeptAt);
}
