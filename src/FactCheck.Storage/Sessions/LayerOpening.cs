using System.Collections.Immutable;
using FactCheck.Annotation.Edits;
using FactCheck.Annotation.Layers;
using FactCheck.Formats;

namespace FactCheck.Storage.Sessions;

/// <summary>What came of opening a layer for writing.</summary>
public abstract record LayerOpening
{
    LayerOpening()
    {
    }

    /// <summary>Open. Compared by reference.</summary>
    /// <param name="Session">Writes it; the caller disposes it.</param>
    /// <param name="History">The layer with what can be undone, also from sessions before.</param>
    /// <param name="Unplaced">Changes in the layer that the stored version does not hold yet, as a session before ended too early; a snapshot puts them in place.</param>
    /// <param name="Notices">What the annotator should know; mostly empty.</param>
    public sealed record Writable(ILayerSession Session, EditHistory History, int Unplaced, ImmutableArray<LayerNotice> Notices) : LayerOpening;

    /// <summary>Another session writes it.</summary>
    /// <param name="Layer">The layer now.</param>
    /// <param name="Holder">Who writes it; null: somebody who has not said.</param>
    public sealed record HeldElsewhere(Layer Layer, SessionHolder? Holder) : LayerOpening;

    /// <summary>The article has another text than the one that was annotated: the annotator decides where spans belong.</summary>
    public sealed record Revised(RevisedLayer Layer) : LayerOpening;

    /// <summary>The stored version cannot be used as it is; it is left untouched. Compared by reference.</summary>
    public sealed record Unusable(string Path, ImmutableArray<FormatProblem> Problems) : LayerOpening;
}
