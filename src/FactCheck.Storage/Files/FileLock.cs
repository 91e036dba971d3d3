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
        return Using(folder, path, LibC.Create, file => Await(file, path))!; // Await gives a lock or throws
    }

    /// <summary>Takes the lock where nobody holds it; null where somebody does. Its file is made where it is missing.</summary>
    /// <exception cref="IOException">As for <see cref="Acquire"/>.</exception>
    public static FileLock? TryAcquire(RootedPath path)
    {
        using var folder = SafeFolder.Open(path.Folder);
        return Using(folder, path, LibC.Create, file => TryOrClose(file, path));
    }

    /// <summary>As <see cref="Acquire"/>, where its file is there; null where nobody ever locked it. Writes nothing.</summary>
    /// <exception cref="IOException">The lock's file cannot be opened or locked, or somebody keeps it.</exception>
    public static FileLock? AcquirePresent(RootedPath path)
    {
        using var folder = FolderOf(path);
        return folder is null ? null : Using(folder, path, 0, file => Await(file, path));
    }

    /// <summary>True where somebody holds the lock now. Writes nothing, but takes the lock for a moment.</summary>
    /// <exception cref="IOException">As for <see cref="AcquirePresent"/>.</exception>
    public static bool IsHeld(RootedPath path)
    {
        using var folder = FolderOf(path);
        if (folder is null) return false;
        using var taken = Using(folder, path, 0, file => TryOrClose(file, path));
        return taken is null;
    }

    public void Dispose() => _file.Dispose();

    // The folder of a lock that is there; null where there is none.
    static SafeFolder? FolderOf(RootedPath path)
    {
        if (SafeFolder.Find(path.Folder) is not { } folder) return null;
        if (FileStatus.At(folder.Handle, path.Name, path) is not null) return folder;
        folder.Dispose();
        return null;
    }

    // For reading, so that a file made by another member of the team will do; where flock demands it, as on NFS (flock(2)), for writing.
    static FileLock? Using(SafeFolder folder, RootedPath path, int create, Func<SafeFileHandle, FileLock?> take)
    {
        try
        {
            return take(Open(folder, path, create));
        }
        catch (IOException e) when (e.HResult == LibC.ErrorBadDescriptor)
        {
            return take(Open(folder, path, create | LibC.ReadWrite));
        }
    }

    static SafeFileHandle Open(SafeFolder folder, RootedPath path, int flags)
    {
        var file = LibC.OpenAt(folder.Handle, path.Name, flags | LibC.NoFollow | LibC.NonBlocking, 0b110_110_110);
        if (file.IsInvalid) throw FileErrors.Last("create the lock", path);
        if (FileStatus.Of(file, path).Kind == FileKind.Regular) return file;
        file.Dispose();
        throw new IOException($"Could not lock {path}: it is no ordinary file but a pipe or device. Move it away.");
    }

    static FileLock? TryOrClose(SafeFileHandle file, RootedPath path)
    {
        if (Try(file, path) is { } taken) return taken;
        file.Dispose();
        return null;
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
