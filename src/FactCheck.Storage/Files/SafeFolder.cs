using System.Runtime.InteropServices;
using FactCheck.Storage.Files.Posix;
using Microsoft.Win32.SafeHandles;

namespace FactCheck.Storage.Files;

/// <summary>
/// A folder below a root, held open. It is reached name by name from the descriptor of the folder above it, and no name that is a link is entered:
/// a link that another member of the team plants, be it between a look and the use, leads nowhere.
/// </summary>
sealed class SafeFolder : IDisposable
{
    const UnixFileMode Group = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute;

    readonly RootedPath _path;

    SafeFolder(RootedPath path, SafeFileHandle handle) => (_path, Handle) = (path, handle);

    /// <summary>Where names in it are looked up; neither listed nor synchronised.</summary>
    public SafeFileHandle Handle { get; }

    /// <summary>Opens a folder; null where it, or one above it, is missing.</summary>
    /// <exception cref="IOException">A part is a link or no folder, or may not be entered.</exception>
    public static SafeFolder? Find(RootedPath path) => Walk(path, Enter);

    /// <summary>Opens a folder that is there.</summary>
    /// <exception cref="IOException">It is missing, a part is a link or no folder, or may not be entered.</exception>
    public static SafeFolder Open(RootedPath path) => Find(path) ?? throw Missing(path);

    /// <summary>Makes the folder that holds <paramref name="path"/>, as <see cref="Create(RootedPath)"/> does.</summary>
    /// <exception cref="IOException">As there.</exception>
    public static void CreateFor(RootedPath path) => Create(path.Folder);

    /// <summary>Makes the folder, and those above it up to the root. A new folder is on disk before anything is put into it.</summary>
    /// <exception cref="IOException">The root is missing, a part is a link or no folder, or cannot be made.</exception>
    public static void Create(RootedPath path)
    {
        using var made = Walk(path, static (above, below) => Enter(above, below) ?? Make(above, below)) ?? throw Missing(RootedPath.Of(path.Root));
    }

    /// <summary>What the group may do with files in this folder: what it may do with the folder where that is shared (setgid), else nothing to add.</summary>
    /// <exception cref="IOException">The folder's mode cannot be read.</exception>
    public UnixFileMode SharedWithGroup()
    {
        var mode = FileStatus.Of(Handle, _path).Mode;
        return mode.HasFlag(UnixFileMode.SetGroup) ? mode & Group : UnixFileMode.None;
    }

    /// <summary>Returns when the names in the folder are on disk.</summary>
    /// <exception cref="IOException">They may not be.</exception>
    public void Sync()
    {
        using var handle = LibC.OpenAt(Handle, ".", LibC.Directory);
        if (handle.IsInvalid || LibC.Fsync(handle) != 0) throw FileErrors.Last("write to disk the folder", _path);
    }

    /// <summary>Removes a file; true where it was there.</summary>
    public bool Remove(string name) => LibC.UnlinkAt(Handle, name, 0) == 0;

    /// <inheritdoc/>
    public void Dispose() => Handle.Dispose();

    static SafeFolder? Walk(RootedPath path, Func<SafeFolder, RootedPath, SafeFolder?> step)
    {
        var folder = OpenRoot(RootedPath.Of(path.Root));
        foreach (var name in path.Relative.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (folder is null) return null;
            using var above = folder;
            folder = step(above, above._path.Below(name));
        }
        return folder;
    }

    static SafeFolder? OpenRoot(RootedPath root)
    {
        var handle = LibC.Open(root, LibC.PathOnly | LibC.Directory);
        if (!handle.IsInvalid) return new SafeFolder(root, handle);
        handle.Dispose();
        return Marshal.GetLastPInvokeError() == LibC.ErrorNotFound ? null : throw FileErrors.Last("open the folder", root);
    }

    static SafeFolder? Enter(SafeFolder above, RootedPath path)
    {
        var handle = LibC.OpenAt(above.Handle, path.Name, LibC.PathOnly | LibC.Directory | LibC.NoFollow);
        if (!handle.IsInvalid) return new SafeFolder(path, handle);
        handle.Dispose();
        if (Marshal.GetLastPInvokeError() == LibC.ErrorNotFound) return null;
        var error = FileErrors.Last("open the folder", path);
        throw new DirectoryInfo(path).LinkTarget is null ? error : new IOException($"{path} is a symbolic link; inside a corpus links are not followed. Put a folder in its place.");
    }

    static SafeFolder Make(SafeFolder above, RootedPath path)
    {
        if (LibC.MkdirAt(above.Handle, path.Name, 0b111_111_111) != 0 && Marshal.GetLastPInvokeError() != LibC.ErrorExists) throw FileErrors.Last("make the folder", path);
        var shared = above.SharedWithGroup();
        if (shared != UnixFileMode.None) Share(above, path, shared);
        above.Sync();
        return Enter(above, path) ?? throw new IOException($"The folder {path} was removed while it was made. Try again.");
    }

    static IOException Missing(RootedPath path) => FileErrors.Of(LibC.ErrorNotFound, "open the folder", path);

    // By a descriptor: a path may be another folder's by now.
    static void Share(SafeFolder above, RootedPath path, UnixFileMode shared)
    {
        using var handle = LibC.OpenAt(above.Handle, path.Name, LibC.Directory | LibC.NoFollow);
        if (handle.IsInvalid || LibC.Fchmod(handle, (int)(FileStatus.Of(handle, path).Mode | shared)) != 0) throw FileErrors.Last("share with the group the folder", path);
    }
}
