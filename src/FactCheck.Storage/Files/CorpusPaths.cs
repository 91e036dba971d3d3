using FactCheck.Annotation.Articles;

namespace FactCheck.Storage.Files;

/// <summary>Where the parts of a corpus lie. Every name below the root is an <see cref="ArticleId"/> or <see cref="AnnotatorName"/>, so that no path leaves it.</summary>
sealed class CorpusPaths(string root)
{
    public const string ManifestName = "factcheck.json";

    public string Root { get; } = root;

    public string Manifest => Path.Combine(Root, ManifestName);

    public string Articles => Path.Combine(Root, "articles");

    public string Annotations => Path.Combine(Root, "annotations");

    public string Text(ArticleId id) => Path.Combine(Articles, id.Value + ".txt");

    public string Metadata(ArticleId id) => Path.Combine(Articles, id.Value + ".meta.json");

    public string Layer(AnnotatorName annotator, ArticleId id) => Path.Combine(Annotations, annotator.Value, id.Value + ".json");

    public string Lock(AnnotatorName annotator, ArticleId id) => Path.Combine(Root, ".factcheck", "locks", annotator.Value, id.Value + ".lock");

    public string ArticlesLock => Path.Combine(Root, ".factcheck", "locks", "articles.lock");

    public string ConflictCopy(AnnotatorName annotator, ArticleId id, string hash) =>
        Path.Combine(Root, ".factcheck", "conflicts", annotator.Value, $"{id.Value}.{hash[..12]}.json");

    /// <summary>The path below the root, with <c>/</c>; as it is where it lies elsewhere.</summary>
    public string Relative(string path) => Path.GetRelativePath(Root, path).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>A file that the manifest names; null where the name leaves the folder or can be none.</summary>
    public string? Named(string relative)
    {
        if (relative.Contains('\0')) return null;
        var full = Path.GetFullPath(Path.Combine(Root, relative));
        return full.StartsWith(Path.GetFullPath(Root) + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? full : null;
    }
}
