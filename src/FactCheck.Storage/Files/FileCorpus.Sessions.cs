using System.Collections.Immutable;
using FactCheck.Annotation.Articles;
using FactCheck.Formats;
using FactCheck.Storage.Files.Sessions;
using FactCheck.Storage.Sessions;

namespace FactCheck.Storage.Files;

/// <content>Sessions that write layers.</content>
public sealed partial class FileCorpus
{
    /// <inheritdoc/>
    public LayerOpening OpenLayer(LayerWriter writer, Article article)
    {
        var files = new LayerFiles(_paths, writer.Annotator, article.Id);
        return Guarded(files, () =>
        {
            using var turn = PresentTurn(files);
            return Read(files, writer, article, (stored, restored, codec) => IsHeld(files)
                ? new LayerOpening.HeldElsewhere(restored.History.Layer, stored.Holder)
                : Writable(files, new LayerSession(files, codec, writer, stored, restored), restored, restored.Unplaced));
        });
    }

    /// <inheritdoc/>
    public LayerOpening TakeOverLayer(LayerWriter writer, Article article)
    {
        var files = new LayerFiles(_paths, writer.Annotator, article.Id);
        return Guarded(files, () =>
        {
            SafeFolder.CreateFor(files.TurnLock);
            using var turn = FileLock.Acquire(files.TurnLock);
            return Read(files, writer, article, (stored, restored, codec) =>
            {
                var session = new LayerSession(files, codec, writer, stored, restored);
                session.TakeOver(stored.Holder);

                // Changes of a session that was alive were not recovered: they are simply there.
                return Writable(files, session, restored, 0);
            });
        });
    }

    LayerOpening Read(LayerFiles files, LayerWriter writer, Article article, Func<StoredLayer, RestoredLayer, StandoffCodec, LayerOpening> then)
    {
        var codec = new StandoffCodec(writer.Annotator, article, Scheme);
        var stored = StoredLayer.Read(files, codec);
        return stored.Value is null
            ? OpenRevised(files, codec, article) ?? new LayerOpening.Unusable(files.Standoff, stored.Problems)
            : then(stored.Value, LayerRestoring.Of(stored.Value, files, codec, hash => Records.ReadText(article, hash)), codec);
    }

    static LayerOpening.Writable Writable(LayerFiles files, LayerSession session, RestoredLayer restored, int recovered)
    {
        var notices = ImmutableArray.CreateBuilder<LayerNotice>();
        if (recovered > 0)
        {
            var what = recovered == 1 ? "1 change was" : $"{recovered} changes were";
            notices.Add(new LayerNotice(LayerNoticeKind.Recovered, $"{what} recovered from the journal."));
        }
        foreach (var salvage in restored.Salvages) notices.Add(Keep(files, salvage));
        return new LayerOpening.Writable(session, restored.History, restored.Unplaced, notices.ToImmutable());
    }

    // Opening writes only where something is to be rescued; what cannot be written stays in the journal and is said so.
    static LayerNotice Keep(LayerFiles files, Salvage salvage)
    {
        try
        {
            var kept = salvage.Form == SalvageForm.Layer ? files.Recovery.KeepLayer(salvage.Bytes) : files.Recovery.KeepJournal(salvage.Bytes);
            return new LayerNotice(salvage.Kind, $"{salvage.Message}{kept.Path}.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new LayerNotice(LayerNoticeKind.NotSetAside, $"{salvage.Message}{files.Journal} alone, as it cannot be written elsewhere ({e.Message})");
        }
    }

    // Whoever wrote the layer made the lock's file. Where it is missing nobody ever did; where it cannot be opened, reading alone must still work.
    static FileLock? PresentTurn(LayerFiles files)
    {
        try
        {
            return FileLock.AcquirePresent(files.TurnLock);
        }
        catch (IOException)
        {
            return null;
        }
    }

    static bool IsHeld(LayerFiles files)
    {
        try
        {
            return FileLock.IsHeld(files.SessionLock);
        }
        catch (IOException)
        {
            return false; // who writes is found by what was written, too
        }
    }

    static LayerOpening Guarded(LayerFiles files, Func<LayerOpening> open)
    {
        try
        {
            return open();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new LayerOpening.Unusable(files.Standoff, [new FormatProblem("io", files.Standoff, e.Message)]);
        }
    }
}
