using FactCheck.Annotation.Articles;
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
    public ReplacementOutcome PutBack(LayerWriter writer, Article article, byte[] standoff)
    {
        var files = new LayerFiles(_paths, writer.Annotator, article.Id);
        var codec = new StandoffCodec(writer.Annotator, article, Scheme);
        if (codec.Read(standoff) is { Value: null, Problems: [var problem, ..] }) return new ReplacementOutcome.Failed(problem.Message);
        try
        {
            SafeFolder.CreateFor(files.TurnLock);
            using var turn = FileLock.Acquire(files.TurnLock);
            if (FileLock.IsHeld(files.SessionLock))
                return new ReplacementOutcome.HeldElsewhere(StoredLayer.HolderOf(files));
            if (SafeFile.ReadAll(files.Standoff, JsonLimit) is { } present)
            {
                if (codec.Read(present).Value is not null) return new ReplacementOutcome.Failed($"{files.Standoff} can be read again; nothing was changed. Try once more.");
                files.Recovery.KeepUnusable(present);
            }
            SafeFolder.CreateFor(files.Standoff);
            var version = StandoffCodec.VersionOf(standoff);
            files.Revisions.Keep(version, standoff);
            AtomicFile.Replace(files.Standoff, standoff);
            return NotePutBack(files, codec, writer, article, version);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new ReplacementOutcome.Failed(e.Message);
        }
    }

    // Who put it back goes into the journal; what only the journal held is set aside before, as a session that begins on another version closes it off. In a turn.
    ReplacementOutcome NotePutBack(LayerFiles files, StandoffCodec codec, LayerWriter writer, Article article, LayerVersion version)
    {
        try
        {
            if (StoredLayer.Read(files, codec).Value is not { } stored) return new ReplacementOutcome.Replaced(version);
            var restored = LayerRestoring.Of(stored, files, codec, hash => Records.ReadText(article, hash));
            var trouble = restored.Salvages.Select(salvage => Keep(files, salvage)).FirstOrDefault(notice => notice.Kind == LayerNoticeKind.NotSetAside);
            if (trouble is not null) throw new IOException(trouble.Message);
            using var session = new LayerSession(files, codec, writer, stored, restored);
            return session.TryNote() ? new ReplacementOutcome.Replaced(session.Version) : new ReplacementOutcome.HeldElsewhere(session.Holder());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new ReplacementOutcome.Failed($"{files.Standoff} is put back, but its journal does not tell who did it. {e.Message}");
        }
    }
}
