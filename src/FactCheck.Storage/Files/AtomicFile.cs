using System.Runtime.InteropServices;
using System.Security.Cryptography;
using FactCheck.Storage.Files.Posix;

namespace FactCheck.Storage.Files;

/// <summary>
/// Puts a file in place so that after a crash at any instant either the old or the new content is there, whole: temporary file in the same
/// folder, write, fsync, rename, fsync of the folder. A failed fsync is never tried again, as the kernel may have dropped the pages. What is
/// replaced is the name: a link or a second name of the old file that somebody planted keeps its content.
/// </summary>
static class AtomicFile
{
    /// <summary>Replaces or creates the file; it keeps the mode of the one it replaces. Its folder is there.</summary>
    /// <exception cref="IOException">
    /// The message says why. The old content is in place; or the new, where only the folder could not be synchronised, so that a crash may still
    /// bring the old one back.
    /// </exception>
    public static void Replace(RootedPath path, ReadOnlySpan<byte> content)
    {
        using var folder = SafeFolder.Open(path.Folder);
        var temporary = WriteTemporary(folder, path, content);
        if (LibC.RenameAt(folder.Handle, temporary, folder.Handle, path.Name) != 0) throw Abandon(folder, temporary, "rename into place", path);
        folder.Sync();
    }

    /// <summary>Creates the file; false where one is there already, which is then left alone, its name on disk. The folder is there.</summary>
    /// <exception cref="IOException">As for <see cref="Replace"/>.</exception>
    public static bool Create(RootedPath path, ReadOnlySpan<byte> content)
    {
        using var folder = SafeFolder.Open(path.Folder);
        var temporary = WriteTemporary(folder, path, content);
        var error = LibC.LinkAt(folder.Handle, temporary, folder.Handle, path.Name, 0) == 0 ? 0 : Marshal.GetLastPInvokeError();
        _ = LibC.UnlinkAt(folder.Handle, temporary, 0);
        if (error is not (0 or LibC.ErrorExists)) throw FileErrors.Of(error, "create", path);

        // One that is there may be of a call that made it and could not confirm it.
        folder.Sync();
        return error == 0;
    }

    /// <summary>Returns when the names in <paramref name="folder"/> are on disk.</summary>
    /// <exception cref="IOException">They may not be.</exception>
    public static void SyncFolder(RootedPath folder)
    {
        using var open = SafeFolder.Open(folder);
        open.Sync();
    }

    static string WriteTemporary(SafeFolder folder, RootedPath path, ReadOnlySpan<byte> content)
    {
        var temporary = $".{RandomNumberGenerator.GetHexString(16, lowercase: true)}.tmp";
        using var file = LibC.OpenAt(folder.Handle, temporary, LibC.WriteOnly | LibC.CreateNew | LibC.NoFollow, 0b110_110_110);
        if (file.IsInvalid) throw FileErrors.Last("create a file in", path.Folder);
        try
        {
            var mode = FileStatus.Of(file, path).Mode;
            var wanted = ModeOf(folder, path) ?? mode | folder.SharedWithGroup() & ~UnixFileMode.GroupExecute;
            if (wanted != mode && LibC.Fchmod(file, (int)wanted) != 0) throw FileErrors.Last("set the mode of", path);
            FileBytes.Write(file, content, path);
            if (LibC.Fsync(file) != 0) throw FileErrors.Last("write to disk", path);
            return temporary;
        }
        catch (IOException)
        {
            _ = LibC.UnlinkAt(folder.Handle, temporary, 0);
            throw;
        }
    }

    // Permissions only: setuid and setgid of a file that somebody planted are not taken over.
    static UnixFileMode? ModeOf(SafeFolder folder, RootedPath path) =>
        FileStatus.At(folder.Handle, path.Name, path) is { Kind: FileKind.Regular } old ? old.Mode & (UnixFileMode)0b111_111_111 : null;

    static IOException Abandon(SafeFolder folder, string temporary, string action, string path)
    {
        var error = FileErrors.Last(action, path);
        _ = LibC.UnlinkAt(folder.Handle, temporary, 0);
        return error;
    }
}
