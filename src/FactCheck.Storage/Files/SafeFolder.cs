namespace FactCheck.Storage.Files;

/// <summary>
/// Makes the folders of a corpus. Passes through no symbolic link below the corpus' own folder, as another member of the team may have planted
/// it (looked at, then used: a link put there in between is not seen). A new folder is on disk before anything is put into it.
/// </summary>
static class SafeFolder
{
    const UnixFileMode Group = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute;

    /// <summary>Makes the folder that holds <paramref name="path"/>, and those above it up to <paramref name="root"/>.</summary>
    /// <exception cref="IOException">A part is a link or no folder, or cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The file system does not allow it.</exception>
    public static void CreateFor(string root, string path)
    {
        var folder = root;
        foreach (var part in Path.GetRelativePath(root, Path.GetDirectoryName(path)!).Split(Path.DirectorySeparatorChar)) // every path of a corpus has a folder
        {
            var parent = folder;
            folder = Path.Combine(parent, part);
            var info = new DirectoryInfo(folder);
            if (info.LinkTarget is not null)
                throw new IOException($"{folder} is a symbolic link; inside a corpus links are not followed. Put a folder in its place.");
            if (!info.Exists) Create(parent, folder);
        }
    }

    /// <summary>What the group may do with files in <paramref name="folder"/>: what it may do with the folder where that is shared (setgid), else nothing to add.</summary>
    public static UnixFileMode SharedWithGroup(string folder)
    {
        var mode = File.GetUnixFileMode(folder);
        return mode.HasFlag(UnixFileMode.SetGroup) ? mode & Group : UnixFileMode.None;
    }

    static void Create(string parent, string folder)
    {
        Directory.CreateDirectory(folder);
        var shared = SharedWithGroup(parent);
        if (shared != UnixFileMode.None) File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | shared);
        AtomicFile.SyncFolder(parent);
    }
}
