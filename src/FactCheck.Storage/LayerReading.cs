using System.Collections.Immutable;
using FactCheck.Annotation.Anchoring;
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

    /// <summary>
    /// The file annotates another text of the article; it is left untouched. Its spans are found again with <see cref="Reanchoring"/>.
    /// </summary>
    /// <param name="Path">Where it lies.</param>
    /// <param name="Recorded">What it records; with the old text where that is kept.</param>
    /// <param name="Version">Which version it is.</param>
    /// <param name="Problem">That the text is another, in whole sentences; not made safe.</param>
    public sealed record Revised(string Path, RecordedAnnotations Recorded, LayerVersion Version, FormatProblem Problem) : LayerReading;

    /// <summary>The file is there but cannot be used as it is; it is left untouched. Compared by reference.</summary>
    public sealed record Unusable(string Path, ImmutableArray<FormatProblem> Problems) : LayerReading;
}
