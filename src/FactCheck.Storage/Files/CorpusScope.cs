using FactCheck.Annotation.Articles;

namespace FactCheck.Storage.Files;

/// <summary>Which files of a corpus are checked: all, or those that were named.</summary>
sealed class CorpusScope(IReadOnlyCollection<string>? files)
{
    readonly HashSet<string>? _files = files?.ToHashSet(StringComparer.Ordinal);

    /// <summary>True where what is wrong with the file is to be told.</summary>
    public bool Includes(string relative) => _files is null || _files.Contains(relative);

    /// <summary>The articles to look at, of those that there are: a layer needs its article.</summary>
    public IReadOnlyList<ArticleId> Articles(IReadOnlyList<ArticleId> all)
    {
        if (_files is null) return all;
        var ids = new HashSet<string>(_files.Select(IdOf), StringComparer.Ordinal);
        return [.. all.Where(id => ids.Contains(id.Value))];
    }

    static string IdOf(string relative)
    {
        var name = relative[(relative.LastIndexOf('/') + 1)..];
        foreach (var ending in (string[])[".meta.json", ".json", ".txt"])
            if (name.EndsWith(ending, StringComparison.Ordinal)) return name[..^ending.Length];
        return name;
    }
}
