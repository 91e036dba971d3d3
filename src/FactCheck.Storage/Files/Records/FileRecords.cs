using FactCheck.Annotation.Articles;
using FactCheck.Formats.Standoff;
using FactCheck.Storage.Files.Posix;
using FactCheck.Storage.Files.Sessions;
using FactCheck.Storage.Records;

namespace FactCheck.Storage.Files.Records;

/// <summary>Journals, revisions and copies in the folder <c>.factcheck</c> of a corpus. Follows no link.</summary>
sealed class FileRecords(CorpusPaths paths) : ILayerRecords
{
    public IReadOnlyList<LayerName> Journals() => Sorted(Below(paths.Of(".factcheck", "journal"), folder => Names(folder, ".jsonl")));

    public LayerRecord Read(LayerName layer)
    {
        using var turn = PresentTurn(layer);
        return new LayerRecord(SafeFile.ReadAll(paths.Journal(layer.Annotator, layer.Article), StoredLayer.JournalLimit), PresentVersion(layer));
    }

    public LayerVersion PresentVersion(LayerName layer) =>
        Present(layer) is { } bytes ? new LayerVersion(StandoffFormat.Read(bytes).Value?.Revision ?? 0, Sha256.Of(bytes)) : LayerVersion.None;

    public byte[]? ReadVersion(LayerName layer, string sha256)
    {
        foreach (var version in Revisions(layer).List())
            if (version.Sha256 == sha256 && Revisions(layer).Read(version) is { } kept && Sha256.Of(kept) == sha256) return kept;
        return Present(layer) is { } present && Sha256.Of(present) == sha256 ? present : null;
    }

    public Article? ReadText(Article present, string sha256)
    {
        if (present.Sha256 == sha256) return present;
        if (!Sha256.IsHash(sha256) || SafeFile.ReadAll(paths.AnnotatedText(sha256), ArticleText.MaximumBytes) is not { } bytes || Sha256.Of(bytes) != sha256) return null;
        return ArticleText.Decode(bytes).Value is { } text ? new Article(present.Metadata with { Sha256 = sha256 }, text, sha256) : null;
    }

    public IReadOnlyList<LayerName> LayersWithCopies() => Sorted(
        Below(paths.Of(".factcheck", "revisions"), Open(SafeListing.Folders))
            .Concat(Below(paths.Of(".factcheck", "recovery"), Open(SafeListing.Folders)))
            .Concat(Below(paths.Of(".factcheck", "conflicts"), Open(folder => Names(folder, ".json").Select(name => ArticleOf(name) ?? "")))));

    public IReadOnlyList<KeptCopy> Copies(LayerName layer)
    {
        var revisions = Revisions(layer);
        var versions = revisions.List();
        var copies = new List<KeptCopy>();
        var alone = versions.CountBy(version => version.Revision).Where(count => count.Value == 1).Select(count => count.Key).ToHashSet();
        foreach (var version in versions)
        {
            var isAlone = alone.Contains(version.Revision);
            copies.Add(Copy(KeptKind.Revision, isAlone ? $"{version.Revision}" : $"{version.Revision}.{version.Sha256[..8]}", revisions.PathOf(version)));
        }
        foreach (var path in new RecoveryFolder(paths.Recovery(layer.Annotator, layer.Article)).List())
            copies.Add(Copy(KindOf(path.Name), Path.GetFileNameWithoutExtension(path.Name), path));
        var conflicts = paths.Conflicts(layer.Annotator);
        foreach (var name in Names(conflicts, ".json").Where(name => ArticleOf(name) == layer.Article.Value).Order(StringComparer.Ordinal))
            copies.Add(Copy(KeptKind.Conflict, $"conflict-{name[(layer.Article.Value.Length + 1)..]}", conflicts.Below(name + ".json")));
        return copies;
    }

    public byte[] ReadCopy(KeptCopy copy)
    {
        var path = paths.Of(copy.Path.Split('/'));
        var bytes = SafeFile.ReadAll(path, copy.Kind == KeptKind.JournalLines ? StoredLayer.JournalLimit : FileCorpus.JsonLimit) ?? throw new FileNotFoundException($"{path} is no longer there.", path);
        if (copy.Kind == KeptKind.Revision && RevisionArchive.HashIn(path.Name) is { } hash && Sha256.Of(bytes) is var found && found != hash)
            throw new IOException($"{path} is not the version that was kept: its SHA-256 is {found}, expected that in its name. Somebody changed it; put it back from a backup, or take another revision.");
        return bytes;
    }

    static KeptKind KindOf(string rescued) =>
        rescued.StartsWith(RecoveryFolder.Journals, StringComparison.Ordinal) ? KeptKind.JournalLines
        : rescued.StartsWith(RecoveryFolder.Unusable, StringComparison.Ordinal) ? KeptKind.Unusable
        : KeptKind.Recovery;

    // <article>.<twelve digits of the hash>
    static string? ArticleOf(string conflict) => conflict.LastIndexOf('.') is > 0 and var dot && conflict.Length - dot == 13 ? conflict[..dot] : null;

    static IEnumerable<string> Names(RootedPath folder, string extension) =>
        SafeListing.Files(folder, "*" + extension).Where(name => name.EndsWith(extension, StringComparison.Ordinal)).Select(name => name[..^extension.Length]);

    // An annotator may keep a folder closed to others.
    static Func<RootedPath, IEnumerable<string>> Open(Func<RootedPath, IEnumerable<string>> names) => folder =>
    {
        try
        {
            return [.. names(folder)];
        }
        catch (UnauthorizedAccessException)
        {
            return [];
        }
    };

    static IEnumerable<LayerName> Below(RootedPath root, Func<RootedPath, IEnumerable<string>> articles)
    {
        foreach (var folder in SafeListing.Folders(root))
        {
            if (!AnnotatorName.TryParse(folder, out var annotator, out _)) continue;
            foreach (var article in articles(root.Below(folder)))
                if (ArticleId.TryParse(article, out var id, out _)) yield return new LayerName(annotator, id);
        }
    }

    static List<LayerName> Sorted(IEnumerable<LayerName> layers) =>
        [.. layers.Distinct().OrderBy(layer => layer.Article).ThenBy(layer => layer.Annotator.Value, StringComparer.Ordinal)];

    static KeptCopy Copy(KeptKind kind, string name, RootedPath path) => new(kind, name, path.Relative, new DateTimeOffset(File.GetLastWriteTimeUtc(path)));

    // Whoever wrote the layer made the lock's file; who may not open it can still read.
    FileLock? PresentTurn(LayerName layer)
    {
        try
        {
            return FileLock.AcquirePresent(paths.Lock(layer.Annotator, layer.Article));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    byte[]? Present(LayerName layer) => SafeFile.ReadAll(paths.Layer(layer.Annotator, layer.Article), FileCorpus.JsonLimit);

    RevisionArchive Revisions(LayerName layer) => new(paths.Revisions(layer.Annotator, layer.Article));
}
