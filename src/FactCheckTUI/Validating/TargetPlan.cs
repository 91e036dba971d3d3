using System.Collections.Immutable;
using FactCheck.Storage.Files;

namespace FactCheckTUI.Validating;

/// <summary>Makes targets of the paths that were given: corpora whole or in part, other files, standard input.</summary>
sealed class TargetPlan
{
    const string Manifest = "factcheck.json";
    const string Input = "-";

    // A folder that may not be listed is no empty one.
    static readonly EnumerationOptions Listing = new() { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint, IgnoreInaccessible = false };

    readonly Dictionary<string, ValidationTarget.Corpus> _corpora = new(StringComparer.Ordinal);
    readonly List<string> _order = [];
    readonly Dictionary<string, ValidationTarget> _others = new(StringComparer.Ordinal);
    readonly List<string> _refusals = [];
    readonly Dictionary<string, string?> _roots = new(StringComparer.Ordinal);
    readonly bool _knowsCorpora;

    TargetPlan(SchemaChoice choice) => _knowsCorpora = choice == SchemaChoice.ByFile;

    /// <summary>The targets, or why there are none.</summary>
    /// <param name="paths">As given.</param>
    /// <param name="choice">By given schemas, every file is JSON of any kind, also one of a corpus.</param>
    /// <param name="refusals">One sentence for each path that leads nowhere.</param>
    public static ImmutableArray<ValidationTarget> Of(IReadOnlyList<string> paths, SchemaChoice choice, out IReadOnlyList<string> refusals)
    {
        var plan = new TargetPlan(choice);
        foreach (var path in paths) plan.Add(path);
        refusals = plan._refusals;
        return [.. plan._order.Select(key => plan._corpora.TryGetValue(key, out var corpus) ? corpus : plan._others[key])];
    }

    void Add(string path)
    {
        if (path == Input) Keep(Input, new ValidationTarget.Input());
        else if (File.Exists(path)) AddFile(path, Path.GetFullPath(path));
        else if (!Directory.Exists(path)) _refusals.Add($"There is no file or folder {path}. Correct the path.");
        else if (_knowsCorpora && File.Exists(Path.Combine(path, Manifest))) AddCorpus(path);
        else
        {
            var (before, refused, corpora) = (_order.Count, _refusals.Count, _corpora.Values.ToArray());
            AddFolder(path);
            if (_order.Count == before && _refusals.Count == refused && corpora.SequenceEqual(_corpora.Values)) _refusals.Add($"There is neither a corpus nor JSON in {path}. Make a corpus with: factcheck new {path}");
        }
    }

    void AddCorpus(string folder)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (!_corpora.ContainsKey(root)) _order.Add(root);
        _corpora[root] = new ValidationTarget.Corpus(root, NameOf(folder), null);
    }

    void AddFolder(string folder)
    {
        var whole = Path.GetFullPath(folder);
        if (ListingOf(folder) is not var (files, folders)) return;
        foreach (var file in files)
        {
            var full = Path.Combine(whole, Path.GetFileName(file));
            if (IsJson(file) || (_knowsCorpora && file.EndsWith(".txt", StringComparison.Ordinal) && PartOf(full) is not null)) AddFile(file, full);
        }
        foreach (var below in folders)
        {
            if (_knowsCorpora && File.Exists(Path.Combine(below, Manifest))) AddCorpus(below);
            else AddFolder(below);
        }
    }

    (string[] Files, string[] Folders)? ListingOf(string folder)
    {
        try
        {
            return ([.. Directory.EnumerateFiles(folder, "*", Listing).Order(StringComparer.Ordinal)], [.. Directory.EnumerateDirectories(folder, "*", Listing).Order(StringComparer.Ordinal)]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _refusals.Add($"The folder {folder} cannot be listed, so nothing in it can be checked. Give yourself the right to read it, or name other paths. {e.Message}");
            return null;
        }
    }

    void AddFile(string path, string full)
    {
        if (PartOf(full) is not var (root, relative))
        {
            Keep(full, new ValidationTarget.Data(path, NameOf(path)));
            return;
        }
        if (!_corpora.TryGetValue(root, out var corpus))
        {
            _order.Add(root);
            var name = Path.IsPathRooted(path) ? root : NameOf(Path.GetRelativePath(".", root));
            corpus = new ValidationTarget.Corpus(root, name, []);
        }
        _corpora[root] = corpus with { Files = corpus.Files?.Add(relative) };
    }

    void Keep(string key, ValidationTarget target)
    {
        if (_others.TryAdd(key, target)) _order.Add(key);
    }

    // The corpus that a file belongs to, and its name there; null where it belongs to none, or only lies in its folder.
    (string Root, string Relative)? PartOf(string full)
    {
        if (!_knowsCorpora || Path.GetDirectoryName(full) is not { } folder || RootOf(folder) is not { } root) return null;
        var relative = Path.GetRelativePath(root, full).Replace(Path.DirectorySeparatorChar, '/');
        return CorpusCheck.Covers(relative) ? (root, relative) : null;
    }

    // The nearest folder with a manifest, looked for once.
    string? RootOf(string folder)
    {
        if (_roots.TryGetValue(folder, out var known)) return known;
        var root = File.Exists(Path.Combine(folder, Manifest)) ? folder : Path.GetDirectoryName(folder) is { } above ? RootOf(above) : null;
        _roots.Add(folder, root);
        return root;
    }

    static bool IsJson(string path) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || DataCheck.IsLines(path);

    // As given, but without the dots of the present folder.
    static string NameOf(string path)
    {
        var name = Path.TrimEndingDirectorySeparator(path).Replace(Path.DirectorySeparatorChar, '/');
        while (name.StartsWith("./", StringComparison.Ordinal)) name = name[2..];
        return name == "." ? "" : name;
    }
}
