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
            return StandoffFormat.Read(bytes).Value is { } file
                ? new LayerSummary(file.Status == "complete" ? LayerStatus.Complete : LayerStatus.InProgress, file.Spans.Count, IsReadable: true)
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
            CreateFolderOf(path);
            var lockPath = _paths.Lock(annotator, article.Id);
            CreateFolderOf(lockPath);
            using var held = FileLock.Acquire(lockPath);
            var present = VersionOf(path);
            if (present.Sha256 == hash) return new SaveOutcome.Saved(present);
            if (present.Sha256 != basis.Sha256) return KeepBeside(annotator, article.Id, bytes, hash, present);
            AtomicFile.Replace(path, bytes);
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
        CreateFolderOf(copy);
        AtomicFile.Replace(copy, bytes);
        return new SaveOutcome.Conflict(theirs, copy);
    }

    static LayerVersion VersionOf(string path)
    {
        if (SafeFile.ReadAll(path, JsonLimit) is not { } bytes) return LayerVersion.None;
        return new LayerVersion(StandoffFormat.Read(bytes).Value?.Revision ?? 0, Hash(bytes));
    }

    static void CreateFolderOf(string path) => Directory.CreateDirectory(Path.GetDirectoryName(path)!); // every path of a corpus has a folder
}
