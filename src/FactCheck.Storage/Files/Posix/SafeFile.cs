using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace FactCheck.Storage.Files.Posix;

/// <summary>Reads whole files without following a link at the end of their path.</summary>
static class SafeFile
{
    /// <summary>All bytes, or null where there is no such file.</summary>
    /// <exception cref="IOException">It is a link, no ordinary file, larger than <paramref name="limit"/> bytes, or cannot be read.</exception>
    public static byte[]? ReadAll(string path, long limit)
    {
        using var file = Open(path);
        if (file is null) return null;
        var length = LengthOf(file, path);
        if (length > limit) throw new IOException($"{path} has {length:N0} bytes; at most {limit:N0} are read. Split it, or check that it is the right file.");
        var bytes = new byte[length];
        var filled = 0;
        while (filled < bytes.Length && RandomAccess.Read(file, bytes.AsSpan(filled), filled) is > 0 and var read) filled += read;
        return filled == bytes.Length ? bytes : bytes[..filled];
    }

    static long LengthOf(SafeFileHandle file, string path)
    {
        try
        {
            return RandomAccess.GetLength(file);
        }
        catch (NotSupportedException e)
        {
            throw new IOException($"Could not read {path}: it is no ordinary file but a pipe or device.", e);
        }
    }

    static SafeFileHandle? Open(string path)
    {
        var file = LibC.Open(path, LibC.NoFollow | LibC.NonBlocking);
        if (!file.IsInvalid)
        {
            if (!File.GetAttributes(file).HasFlag(FileAttributes.Directory)) return file;
            file.Dispose();
            throw new IOException($"Could not read {path}: it is a folder, not a file.");
        }
        var error = Marshal.GetLastPInvokeError();
        file.Dispose();
        if (error == LibC.ErrorNotFound) return null;
        Marshal.SetLastPInvokeError(error);
        throw FileErrors.Last("read", path);
    }
}
