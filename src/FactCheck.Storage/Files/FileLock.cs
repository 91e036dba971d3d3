using System.Runtime.InteropServices;
using FactCheck.Storage.Files.Posix;
using Microsoft.Win32.SafeHandles;

namespace FactCheck.Storage.Files;

/// <summary>An exclusive lock on a file of its own (flock), held across processes until disposed. Not relied upon alone: a save also compares hashes.</summary>
sealed class FileLock : IDisposable
{
    readonly SafeFileHandle _file;

    FileLock(SafeFileHandle file) => _file = file;

    /// <summary>Waits until the lock is ours.</summary>
    /// <exception cref="IOException">The lock's file cannot be made or locked.</exception>
    public static FileLock Acquire(RootedPath path)
    {
        using var folder = SafeFolder.Open(path.Folder);
        // For reading, which is enough for flock, so that a file made by another member of the team will do.
        var file = LibC.OpenAt(folder.Handle, path.Name, LibC.Create | LibC.NoFollow | LibC.NonBlocking, 0b110_110_110);
        if (file.IsInvalid) throw FileErrors.Last("create the lock", path);
        if (FileStatus.Of(file, path).Kind != FileKind.Regular)
        {
            file.Dispose();
            throw new IOException($"Could not lock {path}: it is no ordinary file but a pipe or device. Move it away.");
        }
        while (LibC.Flock(file, LibC.LockExclusive) != 0)
        {
            if (Marshal.GetLastPInvokeError() == LibC.ErrorInterrupted) continue;
            var error = FileErrors.Last("lock", path);
            file.Dispose();
            throw error;
        }
        return new FileLock(file);
    }

    public void Dispose() => _file.Dispose();
}
