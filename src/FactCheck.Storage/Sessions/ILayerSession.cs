using FactCheck.Annotation.Layers;

namespace FactCheck.Storage.Sessions;

/// <summary>
/// Writes one layer. Nothing is written before the first change. At most one session writes a layer; who writes it is found by what was
/// written, a lock only tells it sooner. Members may be called from any thread, one at a time.
/// </summary>
public interface ILayerSession : IDisposable
{
    /// <summary>The stored version that the layer is based on.</summary>
    LayerVersion Version { get; }

    /// <summary>The layer of that version.</summary>
    Layer Placed { get; }

    /// <summary>Writes changes down in the order in which they were made; returns when they are on disk or were not written.</summary>
    /// <param name="changes">At least one.</param>
    /// <param name="after">The layer after the last of them.</param>
    AppendOutcome Append(IReadOnlyList<LayerChange> changes, Layer after);

    /// <summary>Puts the layer in place, as it is after the changes that were kept last. Does nothing where it is in place already.</summary>
    SnapshotOutcome Snapshot(Layer layer);

    /// <summary>True where another session has written since; a look, which may miss what a change would find.</summary>
    bool IsOvertaken();

    /// <summary>Who writes the layer; null: nobody knows.</summary>
    SessionHolder? Holder();

    /// <summary>From now on the layer is based on that version: whoever calls this has seen it, and the next snapshot replaces it.</summary>
    /// <param name="theirs">The version; <see cref="LayerVersion.None"/>: there is none any more.</param>
    /// <param name="layer">Its layer.</param>
    void Accept(LayerVersion theirs, Layer layer);
}
