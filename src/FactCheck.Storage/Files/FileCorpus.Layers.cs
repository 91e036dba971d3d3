using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Formats;
using FactCheck.Formats.Standoff;
using FactCheck.Storage.Files.Posix;

namespace FactCheck.Storage.Files;

public sealed partial class FileCorpus
{
    /// <inheritdoc/>
    public LayerReading ReadLayer(AnnotatorName annotator, Article article)
    {
        var path = _paths.Layer(annotator, article.Id);
        try
        {
            if (SafeFile.ReadAll(path, JsonLimit) is not { } bytes) return new LayerReading.Absent();
            var file = StandoffFormat.Read(bytes);
            if (file.Value is null) return new LayerReading.Unusable(path, file.Problems);
            if (file.Value.Annotator != annotator.Value) return new LayerReading.Unusable(path, [NotTheirs(annotator, file.Value.Annotator)]);
            var layer = StandoffReader.Read(file.Value, article);
            return layer.Value is null
                ? new LayerReading.Unusable(path, layer.Problems)
                : new LayerReading.Found(layer.Value, new LayerVersion(file.Value.Revision, Hash(bytes)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new LayerReading.Unusable(path, [new FormatProblem("io", path, e.Message)]);
        }
    }

    /// <inheritdoc/>
    public LayerSummary ReadSummary(AnnotatorName annotator, ArticleId id)
    {
        try
        {
            if (SafeFile.ReadAll(_paths.Layer(annotator, id), JsonLimit) is not { } bytes) return LayerSummary.Absent;
            return StandoffFormat.Read(bytes).Value is { } file && StandoffReader.StatusOf(file) is { } status
                ? new LayerSummary(status, file.Spans.Count, IsReadable: true)
                : new LayerSummary(null, 0, IsReadable: false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new LayerSummary(null, 0, IsReadable: false);
        }
    }

    /// <inheritdoc/>
    public SaveOutcome SaveLayer(AnnotatorName annotator, Article article, Layer layer, LayerVersion basis)
    {
        var path = _paths.Layer(annotator, article.Id);
        try
        {
            var revision = basis.Revision + 1;
            var bytes = StandoffFormat.Write(StandoffWriter.Write(article, layer, new StandoffHeader(annotator.Value, Scheme, revision)));
            var hash = Hash(bytes);
            SafeFolder.CreateFor(path);
            var lockPath = _paths.Lock(annotator, article.Id);
            SafeFolder.CreateFor(lockPath);
            using var held = FileLock.Acquire(lockPath);
            var present = VersionOf(path);
            if (!IsOurs(path, present, basis, hash)) return KeepBeside(annotator, article.Id, bytes, hash, present);
            _unconfirmed[path] = hash;
            AtomicFile.Replace(path, bytes);
            _unconfirmed.TryRemove(path, out _);
            return new SaveOutcome.Saved(new LayerVersion(revision, hash));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new SaveOutcome.Failed(e.Message);
        }
    }

    SaveOutcome.Conflict KeepBeside(AnnotatorName annotator, ArticleId id, byte[] bytes, string hash, LayerVersion theirs)
    {
        var copy = _paths.ConflictCopy(annotator, id, hash);
        SafeFolder.CreateFor(copy);
        AtomicFile.Replace(copy, bytes);
        return new SaveOutcome.Conflict(theirs, copy);
    }

    static LayerVersion VersionOf(RootedPath path)
    {
        if (SafeFile.ReadAll(path, JsonLimit) is not { } bytes) return LayerVersion.None;
        return new LayerVersion(StandoffFormat.Read(bytes).Value?.Revision ?? 0, Hash(bytes));
    }

    // Ours too: what an earlier call put in place but could not confirm to be on disk, which is then written once more.
    bool IsOurs(string path, LayerVersion present, LayerVersion basis, string hash) =>
        present.Sha256 == basis.Sha256 || present.Sha256 == hash || (_unconfirmed.TryGetValue(path, out var placed) && present.Sha256 == placed);

    internal static FormatProblem NotTheirs(AnnotatorName annotator, string found) => new(
        "annotator", "annotator", $"The file lies in the folder of {annotator}, but says that {found} annotated. Move it to annotations/{found}, or correct \"annotator\".") { Pointer = "/annotator" };
}
