using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace FactCheck.Storage.Files.Posix;

/// <summary>Writes bytes to an open file, as many calls as it takes.</summary>
static class FileBytes
{
    /// <summary>Writes all of them at the file's position, or at its end where it was opened for appending.</summary>
    /// <exception cref="IOException">Some may have been written.</exception>
    public static unsafe void Write(SafeFileHandle file, ReadOnlySpan<byte> bytes, RootedPath path)
    {
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
    }
}
