using FactCheck.Annotation.Articles;

namespace FactCheck.Storage.Records;

/// <summary>What a store keeps of layers beside their present version. Reads only; members may be called from any thread.</summary>
/// <remarks>All members throw <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> where something is there but cannot be read.</remarks>
public interface ILayerRecords
{
    /// <summary>Layers that have a journal, by article, then by annotator.</summary>
    IReadOnlyList<LayerName> Journals();

    /// <summary>The journal of a layer and its present version, at one moment: no session writes in between.</summary>
    LayerRecord Read(LayerName layer);

    /// <summary>The present version of a layer; <see cref="LayerVersion.None"/> where it has none.</summary>
    LayerVersion PresentVersion(LayerName layer);

    /// <summary>The version of a layer with that hash, byte for byte; null: it is not kept.</summary>
    byte[]? ReadVersion(LayerName layer, string sha256);

    /// <summary>The article with the text of that hash; null: it is neither the present one nor kept.</summary>
    Article? ReadText(Article present, string sha256);

    /// <summary>Layers of which something is kept, by article, then by annotator; those of annotators whose folders may not be listed are left out.</summary>
    IReadOnlyList<LayerName> LayersWithCopies();

    /// <summary>What is kept of a layer: revisions by number, then the rest by name.</summary>
    IReadOnlyList<KeptCopy> Copies(LayerName layer);

    /// <summary>The bytes of a copy. A revision whose bytes are not those that were kept counts as one that cannot be read.</summary>
    byte[] ReadCopy(KeptCopy copy);
}
