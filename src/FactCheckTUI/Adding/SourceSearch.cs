using FactCheck.Storage.Files;
using Microsoft.Extensions.FileSystemGlobbing;

namespace FactCheckTUI.Adding;

/// <summary>Finds the files that the arguments of <c>add</c> name: files, folders with all below them, patterns with * and **.</summary>
sealed class SourceSearch
{
    static readonly EnumerationOptions Below = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint, // no loops through links
    };

    readonly string _corpus;
    readonly List<string> _files = [];
    readonly List<string> _problems = [];

    SourceSearch(string corpus) => _corpus = Path.GetFullPath(corpus) + Path.DirectorySeparatorChar;

    /// <summary>The files in the order of the arguments, each once, and what could not be found, as sentences that are not made safe.</summary>
    /// <param name="arguments">Files, folders, patterns.</param>
    /// <param name="corpus">Folder of the corpus: its own files are not taken from a folder or pattern.</param>
    /// <exception cref="IOException">A folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder cannot be listed.</exception>
    public static (IReadOnlyList<string> Files, IReadOnlyList<string> Problems) Find(IEnumerable<string> arguments, string corpus)
    {
        var search = new SourceSearch(corpus);
        foreach (var argument in arguments) search.Add(argument);
        return ([.. search._files.DistinctBy(Path.GetFullPath)], search._problems);
    }

    void Add(string argument)
    {
        if (Directory.Exists(argument)) AddAll(Directory.EnumerateFiles(argument, "*", Below).Where(IsSource), argument, "holds no text, Markdown or HTML file");
        else if (Path.Exists(argument)) _files.Add(argument);
        else if (argument.Contains('*')) AddAll(Match(argument), argument, "matches no file");
        else _problems.Add($"{argument}: there is no such file. Correct the path.");
    }

    void AddAll(IEnumerable<string> files, string argument, string none)
    {
        var found = files.Where(file => !Path.GetFullPath(file).StartsWith(_corpus, StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        if (found.Count == 0) _problems.Add($"{argument}: it {none}.");

        // Who names a pipe wants it read; one that merely lies in a folder may have nobody who writes into it.
        foreach (var file in found)
            if (PlainFile.IsPipeOrDevice(file)) _problems.Add($"{file}: it is no ordinary file but a pipe or device. To read from it, name it.");
            else _files.Add(file);
    }

    static IEnumerable<string> Match(string pattern)
    {
        // The folder before the first part with a star is where the search begins.
        var parts = pattern.Split(Path.DirectorySeparatorChar);
        var stars = Array.FindIndex(parts, part => part.Contains('*'));
        var root = string.Join(Path.DirectorySeparatorChar, parts[..stars]);
        if (root.Length == 0) root = pattern.StartsWith(Path.DirectorySeparatorChar) ? "/" : ".";
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(string.Join('/', parts[stars..]));
        return Directory.Exists(root) ? matcher.GetResultsInFullPath(root).Where(IsSource).Select(full => Relative(root, full)) : [];
    }

    static string Relative(string root, string full) => Path.IsPathRooted(root) ? full : Path.GetRelativePath(".", full);

    static bool IsSource(string file) => SourceFile.Extensions.Contains(Path.GetExtension(file).ToLowerInvariant());
}
