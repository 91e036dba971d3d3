using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Rules;
using FactCheck.Storage.Checking;

namespace FactCheck.Storage.Files;

/// <summary>Files that lie in a corpus and belong to nothing (annotations of missing articles, texts whose names cannot be ids), and names that some systems do not tell apart.</summary>
static class StrayFiles
{
    public static IEnumerable<FileProblem> Find(CorpusPaths paths, HashSet<ArticleId> articles) =>
        Texts(paths).Concat(Layers(paths, articles))
            .Concat(Namesakes(paths, articles.Select(id => (id.Value, Path: paths.Text(id)))))
            .Concat(Namesakes(paths, SafeListing.Folders(paths.Annotations).Select(name => (name, paths.Annotations.Below(name)))));

    static IEnumerable<FileProblem> Namesakes(CorpusPaths paths, IEnumerable<(string Name, RootedPath Path)> all)
    {
        foreach (var group in all.GroupBy(one => one.Name, StringComparer.OrdinalIgnoreCase))
        {
            var names = group.OrderBy(one => one.Name, StringComparer.Ordinal).ToArray();
            foreach (var (name, path) in names.Skip(1))
                yield return Stray(paths, path, "case-differs", $"{name} differs from {names[0].Name} only in case; on systems that fold case both would be one file.", "Rename one of them, with all of its files.");
        }
    }

    static IEnumerable<FileProblem> Texts(CorpusPaths paths)
    {
        foreach (var file in SafeListing.Files(paths.Articles, "*.txt"))
            if (!ArticleId.TryParse(Path.GetFileNameWithoutExtension(file), out _, out var problem))
                yield return Stray(paths, paths.Articles.Below(file), "article-name", $"The file's name is no id, so that it is no article. {problem}", "Move it away and add it with: factcheck add");
    }

    static IEnumerable<FileProblem> Layers(CorpusPaths paths, HashSet<ArticleId> articles)
    {
        foreach (var name in SafeListing.LinkedFolders(paths.Annotations))
            yield return Stray(paths, paths.Annotations.Below(name), "linked-folder", "The folder is a symbolic link; inside a corpus links are not followed.", "Put a folder in its place.");
        foreach (var name in SafeListing.Folders(paths.Annotations))
        {
            var folder = paths.Annotations.Below(name);
            if (!AnnotatorName.TryParse(name, out _, out var problem))
                yield return Stray(paths, folder, "annotator-name", $"The folder's name is no annotator's. {problem}", "Rename it.");
            foreach (var file in SafeListing.Files(folder, "*.json"))
                if (!ArticleId.TryParse(Path.GetFileNameWithoutExtension(file), out var id, out _) || !articles.Contains(id))
                    yield return Stray(paths, folder.Below(file), "no-article", "There is no article of that name.", "Add the article, or move the file away.");
        }
    }

    static FileProblem Stray(CorpusPaths paths, string path, string code, string message, string fix) =>
        new(paths.Relative(path), code, Severity.Error, "", message, fix) { Role = path.StartsWith(paths.Articles, StringComparison.Ordinal) ? FileRole.Article : FileRole.Annotations };
}
