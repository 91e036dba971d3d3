using System.Collections.Immutable;
using FactCheck.Annotation.Layers;
using FactCheck.Formats;

namespace FactCheck.Storage;

/// <summary>What came of reading one annotator's layer on one article.</summary>
public abstract record LayerReading
{
    LayerReading()
    {
    }

    /// <summary>Nothing was saved yet.</summary>
    public sealed record Absent : LayerReading;

    /// <summary>The layer and the version to hand back when saving.</summary>
    public sealed record Found(Layer Layer, LayerVersion Version) : LayerReading;

    /// <summary>The file is there but cannot be used as it is; it is left untouched. Compared by reference.</summary>
    public sealed record Unusable(string Path, ImmutableArray<FormatProblem> Problems) : LayerReading;
}
