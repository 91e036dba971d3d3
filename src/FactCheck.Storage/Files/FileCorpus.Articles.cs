using System.Collections.Immutable;
using FactCheck.Annotation.Articles;
using FactCheck.Formats;
using FactCheck.Formats.Articles;
using FactCheck.Storage.Files.Posix;

namespace FactCheck.Storage.Files;

public sealed partial class FileCorpus
{
    /// <inheritdoc/>
    public IReadOnlyList<ArticleId> Articles()
    {
        var ids = new List<ArticleId>();
        foreach (var file in SafeListing.Files(_paths.Articles, "*.txt"))
            if (ArticleId.TryParse(Path.GetFileNameWithoutExtension(file), out var id, out _)) ids.Add(id);
        ids.Sort();
        return ids;
    }

    /// <inheritdoc/>
    public ArticleMetadata? ReadMetadata(ArticleId id)
    {
        try
        {
            return SafeFile.ReadAll(_paths.Metadata(id), JsonLimit) is { } bytes && ArticleMetadataFormat.Read(bytes).Value is { } read ? read with { Id = id } : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null; // the article list shows the id alone; opening the article says why
        }
    }

    /// <inheritdoc/>
    public ArticleReading ReadArticle(ArticleId id)
    {
        var path = _paths.Text(id);
        try
        {
            return SafeFile.ReadAll(path, ArticleText.MaximumBytes) is { } bytes
                ? ArticleOf(id, bytes, SafeFile.ReadAll(_paths.Metadata(id), JsonLimit))
                : Unusable("missing", path, $"The article {id} is not in the corpus: {path} is missing.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Unusable("io", path, e.Message);
        }
    }

    /// <inheritdoc/>
    public AddOutcome AddArticle(ArticleMetadata metadata, ReadOnlySpan<byte> utf8)
    {
        var id = metadata.Id;
        try
        {
            SafeFolder.CreateFor(_paths.Text(id));
            SafeFolder.CreateFor(_paths.ArticlesLock);
            using var held = FileLock.Acquire(_paths.ArticlesLock);
            if (SafeFile.ReadAll(_paths.Text(id), ArticleText.MaximumBytes) is { } present)
            {
                if (!utf8.SequenceEqual(present)) return new AddOutcome.Occupied(id);
                AtomicFile.SyncFolder(_paths.Articles); // an earlier call may have failed after it was put in place
                return new AddOutcome.Unchanged(id);
            }

            if (Namesake(id) is { } other) return new AddOutcome.CaseDiffers(id, other);

            // The text comes last: an article whose text is there is whole, and metadata without a text is no article.
            AtomicFile.Replace(_paths.Metadata(id), ArticleMetadataFormat.Write(metadata with { Sha256 = Hash(utf8) }));
            if (!AtomicFile.Create(_paths.Text(id), utf8)) return new AddOutcome.Occupied(id);
            _folded![id.Value] = id; // Namesake has filled it
            return new AddOutcome.Added(id);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new AddOutcome.Failed(e.Message);
        }
    }

    // Under the lock of articles. Listed once: what other processes add meanwhile is found by validating.
    ArticleId? Namesake(ArticleId id)
    {
        if (_folded is null)
        {
            _folded = new Dictionary<string, ArticleId>(StringComparer.OrdinalIgnoreCase);
            foreach (var present in Articles()) _folded.TryAdd(present.Value, present);
        }
        return _folded.TryGetValue(id.Value, out var found) && found != id ? found : null;
    }

    /// <summary>The article that these files hold.</summary>
    internal ArticleReading ArticleOf(ArticleId id, ReadOnlySpan<byte> utf8, byte[]? metadataUtf8)
    {
        var text = ArticleText.Decode(utf8);
        if (text.Value is null) return new ArticleReading.Unusable(text.Problems[0] with { Message = $"{_paths.Text(id)}: {text.Problems[0].Message}" });
        var hash = Hash(utf8);
        var (metadata, remarks) = MetadataOf(id, metadataUtf8, hash);
        return new ArticleReading.Found(new Article(metadata, text.Value, hash), remarks);
    }

    (ArticleMetadata Metadata, ImmutableArray<FormatProblem> Remarks) MetadataOf(ArticleId id, byte[]? utf8, string hash)
    {
        var path = _paths.Metadata(id);
        var absent = new ArticleMetadata { Id = id, Sha256 = hash };
        if (utf8 is null) return (absent, [new FormatProblem("metadata-missing", path, $"{id} has no metadata: language, title and dates are not known. Add {path}.")]);
        var parsed = ArticleMetadataFormat.Read(utf8);
        if (parsed.Value is not { } read) return (absent, parsed.Problems);
        if (read.Id == id && read.Sha256 == hash) return (read, []);
        var remarks = ImmutableArray.CreateBuilder<FormatProblem>();
        if (read.Id != id)
            remarks.Add(new FormatProblem("metadata-id", path, $"The metadata beside {id} says that it belongs to {read.Id}. Correct \"id\" there.") { Pointer = "/id" });
        if (read.Sha256 != hash)
        {
            remarks.Add(new FormatProblem(
                "metadata-hash", path, $"The text of {id} changed after it was added: its sha256 is {hash}, the metadata says {read.Sha256}. Put the old text back, or correct the metadata.")
            { Pointer = "/sha256" });
        }
        return (read with { Id = id }, remarks.DrainToImmutable());
    }

    static ArticleReading.Unusable Unusable(string code, string path, string message) => new(new FormatProblem(code, path, message));
}
