using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace FactCheck.Storage.Files.Posix;

/// <summary>
/// The system calls behind a save. Called directly because .NET's own flush reports success where fsync failed (EIO, ENOSPC, EDQUOT), offers no
/// fsync of a folder, and follows links. Each returns its result and leaves errno to <see cref="Marshal.GetLastPInvokeError"/>.
/// </summary>
static partial class LibC
{
    public const int ErrorInterrupted = 4;
    public const int ErrorExists = 17;
    public const int ErrorNotFound = 2;
    public const int LockExclusive = 2;

    const string Library = "libc";

    public static int WriteOnly => 1;

    public static int CreateNew => OperatingSystem.IsMacOS() ? 0x0200 | 0x0800 : 0x40 | 0x80;

    public static int Create => OperatingSystem.IsMacOS() ? 0x0200 : 0x40;

    public static int NoFollow => OperatingSystem.IsMacOS() ? 0x0100 : 0x20000;

    /// <summary>Opening a pipe for reading does not wait for its writer.</summary>
    public static int NonBlocking => OperatingSystem.IsMacOS() ? 0x4 : 0x800;

    public static int CloseOnExec => OperatingSystem.IsMacOS() ? 0x1000000 : 0x80000;

    public static int Directory => OperatingSystem.IsMacOS() ? 0x100000 : 0x10000;

    /// <summary>ELOOP: the last part of the path is a symbolic link.</summary>
    public static int ErrorLink => OperatingSystem.IsMacOS() ? 62 : 40;

    public static SafeFileHandle Open(string path, int flags, int mode = 0)
    {
        // open(2) is variadic; on x64 and on Linux arm64 the third argument is passed as any other. Apple's arm64 passes it on the stack.
        var descriptor = OperatingSystem.IsMacOS() && RuntimeInformation.ProcessArchitecture == Architecture.Arm64
            ? OpenAppleArm(path, flags | CloseOnExec, 0, 0, 0, 0, 0, 0, mode)
            : OpenCall(path, flags | CloseOnExec, mode);
        return new SafeFileHandle(descriptor, ownsHandle: true);
    }

    public static int Fsync(SafeFileHandle file) => OperatingSystem.IsMacOS() ? Fcntl(file, 51 /* F_FULLFSYNC */) : FsyncCall(file);

    [LibraryImport(Library, EntryPoint = "write", SetLastError = true)]
    public static unsafe partial nint Write(SafeFileHandle file, byte* bytes, nint count);

    [LibraryImport(Library, EntryPoint = "rename", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Rename(string from, string to);

    [LibraryImport(Library, EntryPoint = "link", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Link(string existing, string created);

    [LibraryImport(Library, EntryPoint = "unlink", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Unlink(string path);

    [LibraryImport(Library, EntryPoint = "fchmod", SetLastError = true)]
    public static partial int Fchmod(SafeFileHandle file, int mode);

    [LibraryImport(Library, EntryPoint = "flock", SetLastError = true)]
    public static partial int Flock(SafeFileHandle file, int operation);

    [LibraryImport(Library, EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenCall(string path, int flags, int mode);

    [LibraryImport(Library, EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenAppleArm(string path, int flags, nint x2, nint x3, nint x4, nint x5, nint x6, nint x7, int mode);

    [LibraryImport(Library, EntryPoint = "fsync", SetLastError = true)]
    private static partial int FsyncCall(SafeFileHandle file);

    [LibraryImport(Library, EntryPoint = "fcntl", SetLastError = true)]
    private static partial int Fcntl(SafeFileHandle file, int command);
}
