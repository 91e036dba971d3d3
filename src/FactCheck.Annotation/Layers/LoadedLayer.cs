using System.Collections.Immutable;

namespace FactCheck.Annotation.Layers;

/// <summary>A layer made from the content of a file. Compared by reference.</summary>
public sealed class LoadedLayer
{
    internal LoadedLayer(Layer layer, ImmutableArray<RenamedId> renamed)
    {
        Layer = layer;
        Renamed = renamed;
    }

    /// <summary>The layer, with unique ids.</summary>
    public Layer Layer { get; }

    /// <summary>What came with an id that was taken, in the order of the file; empty where ids were unique.</summary>
    public ImmutableArray<RenamedId> Renamed { get; }
}
