using System.Diagnostics;
using System.Runtime.InteropServices;
using FactCheck.Storage.Files.Posix;
using Microsoft.Win32.SafeHandles;

namespace FactCheck.Storage.Files;

/// <summary>An exclusive lock on a file of its own (flock), held across processes until disposed. Not relied upon alone: a save also compares hashes.</summary>
sealed class FileLock : IDisposable
{
    readonly SafeFileHandle _file;

    FileLock(SafeFileHandle file) => _file = file;

    // A turn takes milliseconds. A program that was suspended within one may hold its lock for ever, and nobody else should hang for it.
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Waits until the lock is ours, ten seconds at most; its file is made where it is missing.</summary>
    /// <exception cref="IOException">The lock's file cannot be made or locked, or somebody keeps it.</exception>
    public static FileLock Acquire(RootedPath path)
    {
        using var folder = SafeFolder.Open(path.Folder);
        return Await(Open(folder, path, LibC.Create), path);
    }

    /// <summary>Takes the lock where nobody holds it; null where somebody does. Its file is made where it is missing.</summary>
    /// <exception cref="IOException">As for <see cref="Acquire"/>.</exception>
    public static FileLock? TryAcquire(RootedPath path)
    {
        using var folder = SafeFolder.Open(path.Folder);
        var file = Open(folder, path, LibC.Create);
        if (Try(file, path) is { } taken) return taken;
        file.Dispose();
        return null;
    }

    /// <summary>As <see cref="Acquire"/>, where its file is there; null where nobody ever locked it. Writes nothing.</summary>
    /// <exception cref="IOException">The lock's file cannot be opened or locked, or somebody keeps it.</exception>
    public static FileLock? AcquirePresent(RootedPath path) => OpenPresent(path) is { } file ? Await(file, path) : null;

    /// <summary>True where somebody holds the lock now. Writes nothing, but takes the lock for a moment.</summary>
    /// <exception cref="IOException">As for <see cref="AcquirePresent"/>.</exception>
    public static bool IsHeld(RootedPath path)
    {
        if (OpenPresent(path) is not { } file) return false;
        using (file)
        using (var taken = Try(file, path))
            return taken is null;
    }

    public void Dispose() => _file.Dispose();

    static SafeFileHandle? OpenPresent(RootedPath path)
    {
        using var folder = SafeFolder.Find(path.Folder);
        return folder is null || FileStatus.At(folder.Handle, path.Name, path) is null ? null : Open(folder, path, 0);
    }

    static SafeFileHandle Open(SafeFolder folder, RootedPath path, int create)
    {
        // For writing, as flock on NFS demands (flock(2)); else for reading, so that a file made by another member of the team will do.
        var file = LibC.OpenAt(folder.Handle, path.Name, create | LibC.ReadWrite | LibC.NoFollow | LibC.NonBlocking, 0b110_110_110);
        if (file.IsInvalid)
        {
            file.Dispose();
            file = LibC.OpenAt(folder.Handle, path.Name, create | LibC.NoFollow | LibC.NonBlocking, 0b110_110_110);
        }
        if (file.IsInvalid) throw FileErrors.Last("create the lock", path);
        if (FileStatus.Of(file, path).Kind == FileKind.Regular) return file;
        file.Dispose();
        throw new IOException($"Could not lock {path}: it is no ordinary file but a pipe or device. Move it away.");
    }

    static FileLock Await(SafeFileHandle file, RootedPath path)
    {
        var start = Stopwatch.GetTimestamp();
        for (var spin = new SpinWait(); ; spin.SpinOnce())
        {
            if (Try(file, path) is { } taken) return taken;
            if (Stopwatch.GetElapsedTime(start) < Patience) continue;
            file.Dispose();
            throw new IOException($"Could not lock {path}: another program has kept it for {Patience.TotalSeconds} seconds. Where it is suspended, bring it back (fg) or end it.");
        }
    }

    // Leaves the file open where somebody else holds the lock.
    static FileLock? Try(SafeFileHandle file, RootedPath path)
    {
        while (LibC.Flock(file, LibC.LockExclusive | LibC.LockWithoutWaiting) != 0)
        {
            var code = Marshal.GetLastPInvokeError();
            if (code == LibC.ErrorInterrupted) continue;
            if (code == LibC.ErrorWouldWait) return null;
            file.Dispose();
            throw FileErrors.Of(code, "lock", path);
        }
        return new FileLock(file);
    }
}
