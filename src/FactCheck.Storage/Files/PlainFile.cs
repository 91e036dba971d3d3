using System.Runtime.InteropServices;
using FactCheck.Storage.Files.Posix;
using Microsoft.Win32.SafeHandles;

namespace FactCheck.Storage.Files;

/// <summary>Files that the user names: links are followed, pipes and devices are not waited for.</summary>
public static class PlainFile
{
    /// <summary>Most bytes that are read of one file.</summary>
    public const int Limit = 64 << 20;

    /// <summary>All bytes.</summary>
    /// <exception cref="IOException">There is no such file; it is a folder, pipe or device, too large, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[] ReadAll(string path)
    {
        using var file = OpenFile(path, out var length);
        if (length > Limit) throw new IOException($"{path} has {length:N0} bytes; at most {Limit:N0} are read. Split it, or write one document a line into a file that ends in .jsonl.");
        // A file of the system's own says that it is empty.
        return length == 0 ? File.ReadAllBytes(path) : SafeFile.ReadAll(file, length, path);
    }

    /// <summary>True where reading the file may wait for somebody or never end. A file that cannot be looked at is none.</summary>
    public static bool IsPipeOrDevice(string path)
    {
        using var file = LibC.Open(path, LibC.PathOnly | LibC.NonBlocking);
        return !file.IsInvalid && FileStatus.Of(file, path).Kind is not (FileKind.Regular or FileKind.Folder);
    }

    /// <summary>Replaces or creates a file: after a crash the old or the new content is there, whole. A link in its place is replaced, not followed.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Replace(string path, ReadOnlySpan<byte> content)
    {
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full) || Path.GetFileName(full).Length == 0) throw new IOException($"Could not write {path}: it is a folder, not a file.");
        AtomicFile.Replace(RootedPath.Of(Path.GetDirectoryName(full) ?? full, Path.GetFileName(full)), content);
    }

    /// <summary>A stream of a file of any size.</summary>
    /// <exception cref="IOException">As for <see cref="ReadAll"/>, but for the size.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static Stream Open(string path)
    {
        OpenFile(path, out _).Dispose();
        return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
    }

    static SafeFileHandle OpenFile(string path, out long length)
    {
        var file = LibC.Open(path, LibC.NonBlocking);
        if (file.IsInvalid)
        {
            file.Dispose();
            throw Marshal.GetLastPInvokeError() == LibC.ErrorNotFound ? new FileNotFoundException($"There is no file {path}. Correct the path.") : FileErrors.Last("read", path);
        }
        var status = FileStatus.Of(file, path);
        length = status.Length;
        if (status.Kind == FileKind.Regular) return file;
        file.Dispose();
        throw SafeFile.NoFile(status.Kind, path);
    }
}
