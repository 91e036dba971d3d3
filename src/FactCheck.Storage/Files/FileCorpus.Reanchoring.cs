using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Formats;
using FactCheck.Formats.Articles;
using FactCheck.Storage.Files.Posix;
using FactCheck.Storage.Files.Sessions;
using FactCheck.Storage.Sessions;

namespace FactCheck.Storage.Files;

/// <content>Layers whose article has another text now.</content>
public sealed partial class FileCorpus
{
    /// <inheritdoc/>
    public ReplacementOutcome Reanchor(LayerWriter writer, Article article, string stamp, Layer wanted)
    {
        var files = new LayerFiles(_paths, writer.Annotator, article.Id);
        var codec = new StandoffCodec(writer.Annotator, article, Scheme);
        try
        {
            SafeFolder.CreateFor(files.TurnLock);
            using var turn = FileLock.Acquire(files.TurnLock);
            if (FileLock.IsHeld(files.SessionLock))
                return new ReplacementOutcome.HeldElsewhere(StoredLayer.HolderOf(files));
            if (Former(files, codec, article) is not { } former || former.Stamp != stamp)
                return new ReplacementOutcome.Failed($"{files.Standoff} was changed by others since it was opened. Nothing was changed. Open the article again.");
            if (KeepRescued(files, former) is { } trouble) return new ReplacementOutcome.Failed(trouble);
            using var session = new LayerSession(files, codec, writer, former.Stored, former.GoingOnWith(wanted));
            if (!session.TryAnchor()) return new ReplacementOutcome.Failed($"{files.Journal} was changed by others in the same moment. Open the article again.");
            CorrectMetadata(article, former.ArticleSha256);
            return new ReplacementOutcome.Replaced(session.Version);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new ReplacementOutcome.Failed(e.Message);
        }
    }

    LayerOpening? OpenRevised(LayerFiles files, StandoffCodec codec, Article article)
    {
        if (Former(files, codec, article) is not { } former) return null;
        if (!FileLock.IsHeld(files.SessionLock)) return new LayerOpening.Revised(new RevisedLayer(former.Recorded, former.Stamp, former.Problem));
        var holder = former.Stored.Holder is { } who ? $"{who.User} on {who.Host}" : "Somebody";
        return new LayerOpening.Unusable(files.Standoff, [new FormatProblem(
            "held", files.Standoff, $"The text of the article was changed while {holder} has it open. Leave the article there, then open it here: its spans are looked for in the new text.")]);
    }

    FormerLayer? Former(LayerFiles files, StandoffCodec codec, Article article) =>
        FormerLayer.Read(files, codec, hash => hash == article.Sha256 ? article : Records.ReadText(article, hash));

    // What a session before wrote down is in the old layer, which no version holds: it is kept as one. Null, or why not.
    static string? KeepRescued(LayerFiles files, FormerLayer former)
    {
        if (former.Restored.Unplaced > 0) files.Recovery.KeepLayer(former.Codec!.Write(former.Restored.History.Layer, former.Stored.Version.Revision + 1)); // changes are only read on a text
        foreach (var salvage in former.Restored.Salvages)
            if (Keep(files, salvage) is { Kind: LayerNoticeKind.NotSetAside } notice) return notice.Message;
        return null;
    }

    // Whoever moved the annotations to the new text has seen it. Metadata that recorded the old text record the new one; others are left as they are.
    void CorrectMetadata(Article article, string oldSha256)
    {
        try
        {
            SafeFolder.CreateFor(_paths.ArticlesLock);
            using var held = FileLock.Acquire(_paths.ArticlesLock);
            var path = _paths.Metadata(article.Id);
            if (SafeFile.ReadAll(path, JsonLimit) is not { } bytes || ArticleMetadataFormat.Read(bytes).Value is not { } metadata) return;
            if (metadata.Sha256 == oldSha256) AtomicFile.Replace(path, ArticleMetadataFormat.Write(metadata with { Sha256 = article.Sha256 }));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The annotations are in place. That the metadata still record the old text is what validating says.
        }
    }
}
