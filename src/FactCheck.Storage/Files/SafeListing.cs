namespace FactCheck.Storage.Files;

/// <summary>
/// Names in a folder of a corpus. A folder that is a link is refused; where one takes its place at that very moment, names from elsewhere are
/// seen, but nothing there is opened, as every file is reached by <see cref="SafeFolder"/>.
/// </summary>
static class SafeListing
{
    /// <summary>Names of the files that match, none where the folder is missing.</summary>
    /// <exception cref="IOException">The folder is a link or none.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be listed.</exception>
    public static IEnumerable<string> Files(RootedPath folder, string pattern) =>
        IsThere(folder) ? Directory.EnumerateFiles(folder, pattern).Select(file => Path.GetFileName(file)) : [];

    /// <summary>Names of the folders, links left out, none where the folder is missing.</summary>
    /// <exception cref="IOException">The folder is a link or none.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be listed.</exception>
    public static IEnumerable<string> Folders(RootedPath folder) => Entries(folder).Where(entry => entry.LinkTarget is null).Select(entry => entry.Name);

    /// <summary>Names of the folders that are links, none where the folder is missing.</summary>
    /// <exception cref="IOException">The folder is a link or none.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be listed.</exception>
    public static IEnumerable<string> LinkedFolders(RootedPath folder) => Entries(folder).Where(entry => entry.LinkTarget is not null).Select(entry => entry.Name);

    static IEnumerable<DirectoryInfo> Entries(RootedPath folder) => IsThere(folder) ? new DirectoryInfo(folder).EnumerateDirectories() : [];

    static bool IsThere(RootedPath folder)
    {
        using var open = SafeFolder.Find(folder);
        return open is not null;
    }
}
