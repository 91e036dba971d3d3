using FactCheck.Annotation.Articles;
using FactCheck.Formats.Journal;
using FactCheck.Storage.Files.Posix;
using FactCheck.Storage.Files.Records;
using FactCheck.Storage.Files.Sessions;
using FactCheck.Storage.Records;
using FactCheck.Storage.Sessions;

namespace FactCheck.Storage.Files;

/// <content>What is kept of layers.</content>
public sealed partial class FileCorpus
{
    /// <inheritdoc/>
    public ILayerRecords Records => new FileRecords(_paths);

    /// <inheritdoc/>
    public ReplacementOutcome PutBack(AnnotatorName annotator, Article article, byte[] standoff)
    {
        var files = new LayerFiles(_paths, annotator, article.Id);
        var codec = new StandoffCodec(annotator, article, Scheme);
        if (codec.Read(standoff) is { Value: null, Problems: [var problem, ..] }) return new ReplacementOutcome.Failed(problem.Message);
        try
        {
            SafeFolder.CreateFor(files.TurnLock);
            using var turn = FileLock.Acquire(files.TurnLock);
            if (FileLock.IsHeld(files.SessionLock))
                return new ReplacementOutcome.HeldElsewhere(StoredLayer.HolderIn(JournalFormat.Read(SafeFile.ReadAll(files.Journal, StoredLayer.JournalLimit))));
            if (SafeFile.ReadAll(files.Standoff, JsonLimit) is { } present)
            {
                if (codec.Read(present).Value is not null) return new ReplacementOutcome.Failed($"{files.Standoff} can be read again; nothing was changed. Try once more.");
                files.Recovery.KeepUnusable(present);
            }
            SafeFolder.CreateFor(files.Standoff);
            var version = StandoffCodec.VersionOf(standoff);
            files.Revisions.Keep(version, standoff);
            AtomicFile.Replace(files.Standoff, standoff);
            return new ReplacementOutcome.Replaced(version);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new ReplacementOutcome.Failed(e.Message);
        }
    }
}
