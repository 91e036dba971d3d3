using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace FactCheck.Storage.Files.Posix;

/// <summary>Writes bytes to an open file, as many calls as it takes.</summary>
static class FileBytes
{
    /// <summary>Writes all of them at the end: of a file that was opened for appending, or of a new one.</summary>
    /// <exception cref="IOException">Some may have been written.</exception>
    public static unsafe void Write(SafeFileHandle file, ReadOnlySpan<byte> bytes, RootedPath path)
    {
        var before = RandomAccess.GetLength(file);
        fixed (byte* start = bytes)
        {
            var written = 0;
            while (written < bytes.Length)
            {
                var count = LibC.Write(file, start + written, bytes.Length - written);
                if (count > 0) written += (int)count;
                else if (count == 0) throw new IOException($"Could not write {path}: the disk takes nothing and gives no reason. Check it before you go on.");
                else if (Marshal.GetLastPInvokeError() != LibC.ErrorInterrupted) throw FileErrors.Last("write", path);
            }
        }
        // Every write is at the end. Disks and network file systems have been seen to count bytes that they did not keep.
        if (RandomAccess.GetLength(file) is var after && after != before + bytes.Length)
            throw new IOException($"Could not write {path}: it has {after - before} bytes more, and {bytes.Length} were written. Check the disk before you go on.");
    }
}
