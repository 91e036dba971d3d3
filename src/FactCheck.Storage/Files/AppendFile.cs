using System.Runtime.InteropServices;
using FactCheck.Storage.Files.Posix;
using Microsoft.Win32.SafeHandles;

namespace FactCheck.Storage.Files;

/// <summary>
/// A file that grows at its end, opened for one turn under the lock that guards it: who keeps it open longer might write to a file that was
/// replaced meanwhile. What is written goes into the file that is there, so that a file with a second name, or of a stranger, is refused.
/// </summary>
sealed class AppendFile : IDisposable
{
    readonly RootedPath _path;
    readonly SafeFileHandle _file;

    AppendFile(RootedPath path, SafeFileHandle file) => (_path, _file) = (path, file);

    /// <summary>Bytes in it now.</summary>
    public long Length => RandomAccess.GetLength(_file);

    /// <summary>True after a failed fsync: the kernel may have dropped what was written, and what is read back may not be on disk. Write the file anew beside.</summary>
    public bool IsDoubtful { get; private set; }

    /// <summary>Opens the file, or makes an empty one; its folder is there. The name of a new file is on disk when this returns.</summary>
    /// <exception cref="IOException">It is a link, no ordinary file, has a second name, belongs to a stranger, or cannot be opened.</exception>
    public static AppendFile Open(RootedPath path)
    {
        using var folder = SafeFolder.Open(path.Folder);
        var file = OpenPresent(folder, path);
        if (file.IsInvalid && Marshal.GetLastPInvokeError() == LibC.ErrorNotFound) file = Make(folder, path);
        if (file.IsInvalid) throw FileErrors.Last("open for writing", path);
        var open = new AppendFile(path, file);
        try
        {
            Trust(folder, file, path);
            // An empty one may have been made by a call that could not confirm it.
            if (open.Length == 0) folder.Sync();
            return open;
        }
        catch (IOException)
        {
            open.Dispose();
            throw;
        }
    }

    /// <summary>Reads from an offset; returns how many bytes there were.</summary>
    /// <exception cref="IOException">They cannot be read.</exception>
    public int Read(long from, Span<byte> into)
    {
        var filled = 0;
        while (filled < into.Length && RandomAccess.Read(_file, into[filled..], from + filled) is > 0 and var read) filled += read;
        return filled;
    }

    /// <summary>Returns when the bytes are on disk, at the end.</summary>
    /// <exception cref="IOException">They may not be, or in part: cut the file back to its length before; where it <see cref="IsDoubtful"/> write it anew beside.</exception>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        FileBytes.Write(_file, bytes, _path);
        Sync();
    }

    /// <summary>Cuts the file; returns when that is on disk.</summary>
    /// <exception cref="IOException">It may not be.</exception>
    public void CutTo(long length)
    {
        if (LibC.Truncate(_file, length) != 0) throw FileErrors.Last("cut", _path);
        Sync();
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    void Sync()
    {
        if (LibC.Fsync(_file) == 0) return;
        IsDoubtful = true;
        throw FileErrors.Last("write to disk", _path);
    }

    static SafeFileHandle OpenPresent(SafeFolder folder, RootedPath path) =>
        LibC.OpenAt(folder.Handle, path.Name, LibC.ReadWrite | LibC.Append | LibC.NoFollow | LibC.NonBlocking);

    static SafeFileHandle Make(SafeFolder folder, RootedPath path)
    {
        var file = LibC.OpenAt(folder.Handle, path.Name, LibC.ReadWrite | LibC.Append | LibC.CreateNew | LibC.NoFollow, 0b110_110_110);
        if (file.IsInvalid) return Marshal.GetLastPInvokeError() == LibC.ErrorExists ? OpenPresent(folder, path) : file;
        var mode = FileStatus.Of(file, path).Mode;
        var wanted = mode | folder.SharedWithGroup() & ~UnixFileMode.GroupExecute;
        if (wanted == mode || LibC.Fchmod(file, (int)wanted) == 0) return file;
        file.Dispose();
        throw FileErrors.Last("set the mode of", path);
    }

    // A member of the team may begin a file that another goes on with; a stranger's file has no business there.
    static void Trust(SafeFolder folder, SafeFileHandle file, RootedPath path)
    {
        var status = FileStatus.Of(file, path);
        if (status.Kind != FileKind.Regular)
            throw new IOException($"Could not write {path}: it is no ordinary file but a {(status.Kind == FileKind.Folder ? "folder" : "pipe or device")}. Move it away.");
        if (status.Names == 0) throw new IOException($"{path} was removed while it was opened. Try again.");
        if (status.Names > 1)
            throw new IOException($"{path} has {status.Names} names (hard links): what is written there would change another file too. Put a copy in its place: cp -p it to a new name, then mv that over it.");
        var above = FileStatus.Of(folder.Handle, path.Folder);
        var isShared = above.Mode.HasFlag(UnixFileMode.SetGroup) && status.Group == above.Group;
        if (status.Owner != LibC.EffectiveUser() && status.Owner != above.Owner && !isShared)
            throw new IOException($"{path} belongs to another user, and its folder is not shared by their group. Move it away, or share the folder: chmod g+ws.");
    }
}
