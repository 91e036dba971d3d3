using FactCheck.Annotation.Articles;

namespace FactCheck.Storage.Files;

/// <summary>Where the parts of a corpus lie. Every name below the root is an <see cref="ArticleId"/> or <see cref="AnnotatorName"/>, so that no path leaves it.</summary>
sealed class CorpusPaths(string root)
{
    public const string ManifestName = "factcheck.json";

    public string Root { get; } = root;

    public RootedPath Manifest => Of(ManifestName);

    public RootedPath Articles => Of("articles");

    public RootedPath Annotations => Of("annotations");

    public RootedPath Text(ArticleId id) => Of("articles", id.Value + ".txt");

    public RootedPath Metadata(ArticleId id) => Of("articles", id.Value + ".meta.json");

    public RootedPath Layer(AnnotatorName annotator, ArticleId id) => Of("annotations", annotator.Value, id.Value + ".json");

    public RootedPath Lock(AnnotatorName annotator, ArticleId id) => Of(".factcheck", "locks", annotator.Value, id.Value + ".lock");

    public RootedPath ArticlesLock => Of(".factcheck", "locks", "articles.lock");

    public RootedPath ConflictCopy(AnnotatorName annotator, ArticleId id, string hash) =>
        Of(".factcheck", "conflicts", annotator.Value, $"{id.Value}.{hash[..12]}.json");

    /// <summary>The path of these names in the corpus.</summary>
    public RootedPath Of(params ReadOnlySpan<string> names) => RootedPath.Of(Root, names);

    /// <summary>The path below the root, with <c>/</c>; as it is where it lies elsewhere.</summary>
    public string Relative(string path) => Path.GetRelativePath(Root, path).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>A file that the manifest names; null where the name leaves the folder or can be none.</summary>
    public RootedPath? Named(string relative)
    {
        if (relative.Contains('\0')) return null;
        var (root, full) = (Path.GetFullPath(Root), Path.GetFullPath(Path.Combine(Root, relative)));
        if (!full.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal)) return null;
        return Of(full[(root.Length + 1)..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries));
    }
}
