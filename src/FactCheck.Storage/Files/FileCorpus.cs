using System.Collections.Concurrent;
using System.Security.Cryptography;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Schemes;
using FactCheck.Formats;
using FactCheck.Formats.Corpora;
using FactCheck.Formats.Schemes;
using FactCheck.Storage.Checking;
using FactCheck.Storage.Files.Posix;

namespace FactCheck.Storage.Files;

/// <summary>
/// A corpus as a folder of plain files. No link below it is followed; writes are atomic and synchronised. Conflicts are found by
/// the hash of the file on disk, under a lock, and never overwritten.
/// </summary>
public sealed partial class FileCorpus : ICorpusStore
{
    internal const long JsonLimit = 64 << 20;

    readonly CorpusPaths _paths;
    readonly ConcurrentDictionary<string, string> _unconfirmed = new(StringComparer.Ordinal);

    readonly Lazy<LayerShapes> _shapes;

    Dictionary<string, ArticleId>? _folded;

    FileCorpus(CorpusPaths paths, CorpusFile corpus, Scheme scheme)
    {
        (_paths, Corpus, Scheme) = (paths, corpus, scheme);
        _shapes = new Lazy<LayerShapes>(() => LayerShapes.Of(this));
    }

    /// <inheritdoc/>
    public string Location => _paths.Root;

    /// <inheritdoc/>
    public CorpusFile Corpus { get; }

    /// <inheritdoc/>
    public Scheme Scheme { get; }

    /// <inheritdoc/>
    public LayerShapes Shapes => _shapes.Value;

    /// <summary>Opens the corpus in <paramref name="folder"/>.</summary>
    public static CorpusOpening Open(string folder)
    {
        var paths = new CorpusPaths(Path.GetFullPath(folder));
        try
        {
            if (SafeFile.ReadAll(paths.Manifest, JsonLimit) is not { } manifest)
                return Refused(paths.Manifest, "missing", $"There is no corpus in {folder}: {CorpusPaths.ManifestName} is missing. Make one with: factcheck new {folder}");
            var corpus = CorpusFormat.Read(manifest);
            if (corpus.Value is null) return new CorpusOpening.Refused(paths.Manifest, corpus.Problems);
            if (paths.Named(corpus.Value.Scheme) is not { } schemePath)
                return Refused(paths.Manifest, "path", $"The scheme \"{corpus.Value.Scheme}\" lies outside the corpus. Put it beside {CorpusPaths.ManifestName}.");
            if (SafeFile.ReadAll(schemePath, JsonLimit) is not { } schemeBytes)
                return Refused(schemePath, "missing", $"The scheme {corpus.Value.Scheme} is missing. Put it there, or correct \"scheme\" in {CorpusPaths.ManifestName}.");
            var scheme = SchemeFormat.Read(schemeBytes);
            foreach (var part in (RootedPath[])[paths.Articles, paths.Annotations]) SafeFolder.Find(part)?.Dispose(); // throws where it is a link or no folder
            return scheme.Value is null
                ? new CorpusOpening.Refused(schemePath, scheme.Problems)
                : new CorpusOpening.Opened(new FileCorpus(paths, corpus.Value, scheme.Value));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refused(folder, "io", e.Message);
        }
    }

    /// <inheritdoc/>
    public SchemaReading ReadSchema(string name)
    {
        try
        {
            return _paths.Named(name) is { } path && SafeFile.ReadAll(path, JsonLimit) is { } bytes
                ? new SchemaReading.Found(bytes)
                : new SchemaReading.Unusable(new FormatProblem(
                    "missing", "", $"The schema {name}, which {CorpusPaths.ManifestName} names, is not in the corpus. Put it there, or take it out of \"schemas\"."));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new SchemaReading.Unusable(new FormatProblem("io", "", e.Message));
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<AnnotatorName> Annotators()
    {
        var names = new List<AnnotatorName>();
        foreach (var folder in SafeListing.Folders(_paths.Annotations))
            if (AnnotatorName.TryParse(folder, out var name, out _)) names.Add(name);
        names.Sort((a, b) => string.CompareOrdinal(a.Value, b.Value));
        return names;
    }

    static CorpusOpening.Refused Refused(string path, string code, string message) => new(path, [new FormatProblem(code, path, message)]);

    static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
