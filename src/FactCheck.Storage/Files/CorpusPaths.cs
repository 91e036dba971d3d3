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
        Conflicts(annotator).Below($"{id.Value}.{hash[..12]}.json");

    /// <summary>Held by the session that writes the layer.</summary>
    public RootedPath SessionLock(AnnotatorName annotator, ArticleId id) => Of(".factcheck", "sessions", annotator.Value, id.Value + ".lock");

    public RootedPath Journal(AnnotatorName annotator, ArticleId id) => Of(".factcheck", "journal", annotator.Value, id.Value + ".jsonl");

    /// <summary>Folder of the layer's revisions.</summary>
    public RootedPath Revisions(AnnotatorName annotator, ArticleId id) => Of(".factcheck", "revisions", annotator.Value, id.Value);

    /// <summary>Folder of what was rescued of the layer.</summary>
    public RootedPath Recovery(AnnotatorName annotator, ArticleId id) => Of(".factcheck", "recovery", annotator.Value, id.Value);

    /// <summary>Folder of the layer's versions that met another one.</summary>
    public RootedPath Conflicts(AnnotatorName annotator) => Of(".factcheck", "conflicts", annotator.Value);

    /// <summary>The text of that hash, as it was when it was annotated.</summary>
    public RootedPath AnnotatedText(string sha256) => Of(".factcheck", "texts", sha256 + ".txt");

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
