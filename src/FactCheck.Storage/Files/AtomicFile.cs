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
    /// <exception cref="IOException">Nothing was changed; the message says why.</exception>
    public static void Replace(string path, ReadOnlySpan<byte> content)
    {
        var temporary = WriteTemporary(path, content);
        if (LibC.Rename(temporary, path) != 0) throw Abandon(temporary, "rename into place", path);
        SyncFolder(path);
    }

    /// <summary>Creates the file; false where one is there already, which is then left alone.</summary>
    /// <exception cref="IOException">Nothing was changed; the message says why.</exception>
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
        SyncFolder(path);
        return true;
    }

    static string WriteTemporary(string path, ReadOnlySpan<byte> content)
    {
        var folder = Path.GetDirectoryName(path)!; // every path of a corpus has a folder
        var temporary = Path.Combine(folder, $".{RandomNumberGenerator.GetHexString(16, lowercase: true)}.tmp");
        using var file = LibC.Open(temporary, LibC.WriteOnly | LibC.CreateNew | LibC.NoFollow, 0b110_110_110);
        if (file.IsInvalid) throw FileErrors.Last("create a file in", folder);
        if (ModeOf(path) is { } mode && LibC.Fchmod(file, mode) != 0) throw Abandon(temporary, "set the mode of", path);
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

    static void SyncFolder(string path)
    {
        var folder = Path.GetDirectoryName(path)!; // as above
        using var handle = LibC.Open(folder, LibC.Directory);
        if (handle.IsInvalid || LibC.Fsync(handle) != 0) throw FileErrors.Last("write to disk the folder", folder);
    }

    static int? ModeOf(string path)
    {
        var info = new FileInfo(path);
        return info.Exists ? (int)info.UnixFileMode : null;
    }

    static IOException Abandon(string temporary, string action, string path)
    {
        var error = FileErrors.Last(action, path);
        _ = LibC.Unlink(temporary);
        return error;
    }
}
