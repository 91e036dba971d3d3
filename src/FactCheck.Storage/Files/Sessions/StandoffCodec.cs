using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Schemes;
using FactCheck.Formats;
using FactCheck.Formats.Standoff;

namespace FactCheck.Storage.Files.Sessions;

/// <summary>Turns one annotator's layers on one article into bytes and back.</summary>
sealed class StandoffCodec(AnnotatorName annotator, Article article, Scheme scheme)
{
    /// <summary>The article.</summary>
    public Article Article => article;

    /// <summary>The scheme as standoff files and journals name it.</summary>
    public StandoffScheme Scheme => new(scheme.Name, scheme.Version, scheme.Sha256);

    /// <summary>The same for another text of the article.</summary>
    public StandoffCodec On(Article other) => new(annotator, other, scheme);

    /// <summary>A layer as a standoff file of that revision.</summary>
    public byte[] Write(Layer layer, long revision) =>
        StandoffFormat.Write(StandoffWriter.Write(article, layer, new StandoffHeader(annotator.Value, scheme, revision)));

    /// <summary>A layer out of a standoff file, or every reason why there is none.</summary>
    public Parsed<VersionedLayer> Read(ReadOnlySpan<byte> bytes)
    {
        var file = StandoffFormat.Read(bytes);
        if (file.Value is null) return new Parsed<VersionedLayer>(null, file.Problems);
        if (file.Value.Annotator != annotator.Value) return new Parsed<VersionedLayer>(null, [NotTheirs(annotator, file.Value.Annotator)]);
        var layer = StandoffReader.Read(file.Value, article);
        return layer.Value is null
            ? new Parsed<VersionedLayer>(null, layer.Problems)
            : new Parsed<VersionedLayer>(new VersionedLayer(layer.Value, new LayerVersion(file.Value.Revision, Sha256.Of(bytes))), []);
    }

    /// <summary>What a standoff file records about another text of the article; null where it is no such file, or cannot be used.</summary>
    public RecordedFile? ReadRecorded(ReadOnlySpan<byte> bytes)
    {
        if (StandoffFormat.Read(bytes).Value is not { } file || file.Annotator != annotator.Value || !StandoffReader.IsOfAnotherText(file, article)) return null;
        return StandoffReader.ReadRecorded(file, article.Id).Value is { } recorded
            ? new RecordedFile(recorded, new LayerVersion(file.Revision, Sha256.Of(bytes)), file.Article.Sha256, StandoffReader.Read(file, article).Problems[0])
            : null;
    }

    /// <summary>The version that these bytes are; revision 0 where they are no standoff file.</summary>
    public static LayerVersion VersionOf(ReadOnlySpan<byte> bytes) => new(StandoffFormat.Read(bytes).Value?.Revision ?? 0, Sha256.Of(bytes));

    /// <summary>What is wrong with a file of somebody else's.</summary>
    public static FormatProblem NotTheirs(AnnotatorName annotator, string found) => new(
        "annotator", "annotator", $"The file lies in the folder of {annotator}, but says that {found} annotated. Move it to annotations/{found}, or correct \"annotator\".")
    { Pointer = "/annotator" };
}
