using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Formats;
using FactCheck.Formats.Standoff;
using FactCheck.Storage.Files.Posix;
using FactCheck.Storage.Files.Sessions;
using FactCheck.Storage.Sessions;

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
            var codec = new StandoffCodec(annotator, article, Scheme);
            var layer = codec.Read(bytes);
            return layer.Value is null
                ? codec.ReadRecorded(bytes) is { } old ? Revised(path, article, old) : new LayerReading.Unusable(path, layer.Problems)
                : new LayerReading.Found(layer.Value.Layer, layer.Value.Version);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new LayerReading.Unusable(path, [new FormatProblem("io", path, e.Message)]);
        }
    }

    LayerReading.Revised Revised(string path, Article article, RecordedFile old) =>
        new(path, old.Recorded with { Text = Records.ReadText(article, old.ArticleSha256)?.Text }, old.Version, old.Problem);

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
        if (SafeFile.LengthOf(_paths.Journal(annotator, article.Id)) is not null && Record(annotator, article, layer, basis) is { } recorded) return recorded;
        try
        {
            var revision = basis.Revision + 1;
            var bytes = new StandoffCodec(annotator, article, Scheme).Write(layer, revision);
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

    // Where there is a history, a program that saves stands in it; where it cannot, because its basis is not what is there or somebody else writes, the
    // plain save finds out what is to be done.
    SaveOutcome? Record(AnnotatorName annotator, Article article, Layer layer, LayerVersion basis)
    {
        var writer = LayerWriter.OfProcess(annotator, Path.GetFileNameWithoutExtension(Environment.ProcessPath) ?? "a program");
        if (OpenLayer(writer, article) is not LayerOpening.Writable writable) return null;
        using var session = writable.Session;
        if (session.Version != basis || writable.Unplaced > 0) return null;
        return LayerReplacement.Run(writable, writer, layer) switch
        {
            ReplacementOutcome.Replaced replaced => new SaveOutcome.Saved(replaced.Version),
            ReplacementOutcome.Unchanged unchanged => new SaveOutcome.Saved(unchanged.Version),
            ReplacementOutcome.Failed failed => new SaveOutcome.Failed(failed.Reason),
            _ => null,
        };
    }

    SaveOutcome.Conflict KeepBeside(AnnotatorName annotator, ArticleId id, byte[] bytes, string hash, LayerVersion theirs)
    {
        var copy = _paths.ConflictCopy(annotator, id, hash);
        SafeFolder.CreateFor(copy);
        AtomicFile.Replace(copy, bytes);
        return new SaveOutcome.Conflict(theirs, copy);
    }

    static LayerVersion VersionOf(RootedPath path) => SafeFile.ReadAll(path, JsonLimit) is { } bytes ? StandoffCodec.VersionOf(bytes) : LayerVersion.None;

    // Ours too: what an earlier call put in place but could not confirm to be on disk, which is then written once more.
    bool IsOurs(string path, LayerVersion present, LayerVersion basis, string hash) =>
        present.Sha256 == basis.Sha256 || present.Sha256 == hash || (_unconfirmed.TryGetValue(path, out var placed) && present.Sha256 == placed);
}
