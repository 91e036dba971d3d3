using System.Runtime.InteropServices;
using System.Security.Cryptography;
using FactCheck.Storage.Files.Posix;
using Microsoft.Win32.SafeHandles;

namespace FactCheck.Storage.Files;

/// <summary>
/// Puts a file in place so that after a crash at any instant either the old or the new content is there, whole: temporary file in the same
/// folder, write, fsync, rename, fsync of the folder. A failed fsync is never tried again, as the kernel may have dropped the pages.
/// </summary>
static class AtomicFile
{
    /// <summary>Replaces or creates the file; it keeps the mode of the one it replaces.</summary>
    /// <exception cref="IOException">
    /// The message says why. The old content is in place; or the new, where only the folder could not be synchronised, so that a crash may still
    /// bring the old one back.
    /// </exception>
    public static void Replace(string path, ReadOnlySpan<byte> content)
    {
        var temporary = WriteTemporary(path, content);
        if (LibC.Rename(temporary, path) != 0) throw Abandon(temporary, "rename into place", path);
        SyncFolder(Path.GetDirectoryName(path)!); // every path of a corpus has a folder
    }

    /// <summary>Creates the file; false where one is there already, which is then left alone.</summary>
    /// <exception cref="IOException">As for <see cref="Replace"/>.</exception>
    public static bool Create(string path, ReadOnlySpan<byte> content)
    {
        var temporary = WriteTemporary(path, content);
        if (LibC.Link(temporary, path) != 0)
        {
            if (Marshal.GetLastPInvokeError() != LibC.ErrorExists) throw Abandon(temporary, "create", path);
            _ = LibC.Unlink(temporary);
            return false;
        }
        _ = LibC.Unlink(temporary);
        SyncFolder(Path.GetDirectoryName(path)!); // as above
        return true;
    }

    /// <summary>Returns when the names in <paramref name="folder"/> are on disk.</summary>
    /// <exception cref="IOException">They may not be.</exception>
    public static void SyncFolder(string folder)
    {
        using var handle = LibC.Open(folder, LibC.Directory);
        if (handle.IsInvalid || LibC.Fsync(handle) != 0) throw FileErrors.Last("write to disk the folder", folder);
    }

    static string WriteTemporary(string path, ReadOnlySpan<byte> content)
    {
        var folder = Path.GetDirectoryName(path)!; // as above
        var temporary = Path.Combine(folder, $".{RandomNumberGenerator.GetHexString(16, lowercase: true)}.tmp");
        using var file = LibC.Open(temporary, LibC.WriteOnly | LibC.CreateNew | LibC.NoFollow, 0b110_110_110);
        if (file.IsInvalid) throw FileErrors.Last("create a file in", folder);
        var mode = File.GetUnixFileMode(file);
        var wanted = ModeOf(path) ?? mode | SafeFolder.SharedWithGroup(folder) & ~UnixFileMode.GroupExecute;
        if (wanted != mode && LibC.Fchmod(file, (int)wanted) != 0) throw Abandon(temporary, "set the mode of", path);
        WriteAll(file, content, temporary, path);
        if (LibC.Fsync(file) != 0) throw Abandon(temporary, "write to disk", path);
        return temporary;
    }

    static unsafe void WriteAll(SafeFileHandle file, ReadOnlySpan<byte> content, string temporary, string path)
    {
        fixed (byte* start = content)
        {
            var written = 0;
            while (written < content.Length)
            {
                var count = LibC.Write(file, start + written, content.Length - written);
                if (count >= 0) written += (int)count;
                else if (Marshal.GetLastPInvokeError() != LibC.ErrorInterrupted) throw Abandon(temporary, "write", path);
            }
        }
    }

    static UnixFileMode? ModeOf(string path) => new FileInfo(path) is { Exists: true } info ? info.UnixFileMode : null;

    static IOException Abandon(string temporary, string action, string path)
    {
        var error = FileErrors.Last(action, path);
        _ = LibC.Unlink(temporary);
        return error;
    }
}
