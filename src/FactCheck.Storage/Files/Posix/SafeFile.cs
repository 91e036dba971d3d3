using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace FactCheck.Storage.Files.Posix;

/// <summary>Reads whole files without following a link below their root, and without waiting for a pipe.</summary>
static class SafeFile
{
    /// <summary>All bytes, or null where there is no such file.</summary>
    /// <exception cref="IOException">It or a folder above it is a link; it is no ordinary file, larger than <paramref name="limit"/> bytes, or cannot be read.</exception>
    public static byte[]? ReadAll(RootedPath path, long limit)
    {
        using var folder = SafeFolder.Find(path.Folder);
        return folder is null ? null : ReadAll(folder, path, limit);
    }

    /// <summary>The same where the folder of the file is held open.</summary>
    /// <exception cref="IOException">It is a link, no ordinary file, larger than <paramref name="limit"/> bytes, or cannot be read.</exception>
    public static byte[]? ReadAll(SafeFolder folder, RootedPath path, long limit)
    {
        using var file = Open(folder, path, out var length);
        if (file is null) return null;
        if (length > limit) throw new IOException($"{path} has {length:N0} bytes; at most {limit:N0} are read. Split it, or check that it is the right file.");
        return ReadAll(file, length, path);
    }

    /// <summary>Up to <paramref name="length"/> bytes of an open file; <paramref name="path"/> is for the message.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static byte[] ReadAll(SafeFileHandle file, long length, string path)
    {
        var bytes = new byte[length];
        var filled = 0;
        while (filled < bytes.Length && Read(file, bytes.AsSpan(filled), path) is > 0 and var read) filled += read;
        return filled == bytes.Length ? bytes : bytes[..filled];
    }

    /// <summary>Why something that was opened cannot be read as a file.</summary>
    public static IOException NoFile(FileKind kind, string path) => new(kind == FileKind.Folder
        ? $"Could not read {path}: it is a folder, not a file."
        : $"Could not read {path}: it is no ordinary file but a pipe or device.");

    /// <summary>Bytes of a file, a link's own where it is one; null where there is none. Not by .NET, to which a file that cannot be looked at is a file that is missing.</summary>
    /// <exception cref="IOException">It or a folder above it is a link, or cannot be looked at.</exception>
    public static long? LengthOf(RootedPath path)
    {
        using var folder = SafeFolder.Find(path.Folder);
        return folder is null ? null : FileStatus.At(folder.Handle, path.Name, path)?.Length;
    }

    // By the system call: .NET asks three times what kind of file it is before it reads one.
    static unsafe int Read(SafeFileHandle file, Span<byte> buffer, string path)
    {
        while (true)
        {
            nint read;
            fixed (byte* bytes = buffer) read = LibC.Read(file, bytes, buffer.Length);
            if (read >= 0) return (int)read;
            if (Marshal.GetLastPInvokeError() != LibC.ErrorInterrupted) throw FileErrors.Last("read", path);
        }
    }

    static SafeFileHandle? Open(SafeFolder folder, RootedPath path, out long length)
    {
        length = 0;
        var file = LibC.OpenAt(folder.Handle, path.Name, LibC.NoFollow | LibC.NonBlocking);
        if (file.IsInvalid)
        {
            file.Dispose();
            return Marshal.GetLastPInvokeError() == LibC.ErrorNotFound ? null : throw FileErrors.Last("read", path);
        }
        var status = FileStatus.Of(file, path);
        length = status.Length;
        if (status.Kind == FileKind.Regular) return file;
        file.Dispose();
        throw NoFile(status.Kind, path);
    }
}
