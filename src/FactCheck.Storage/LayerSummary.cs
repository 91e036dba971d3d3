using FactCheck.Annotation.Layers;

namespace FactCheck.Storage;

/// <summary>What an article list shows of a layer without opening the article.</summary>
/// <param name="Status">How far it is; null: not begun.</param>
/// <param name="Spans">Spans saved.</param>
/// <param name="IsReadable">False where the file is there but is no standoff file.</param>
public sealed record LayerSummary(LayerStatus? Status, int Spans, bool IsReadable)
{
    /// <summary>Nothing saved.</summary>
    public static LayerSummary Absent { get; } = new(null, 0, true);
}
