using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace FactCheck.Storage.Files.Posix;

/// <summary>
/// The system calls behind a save. Called directly because .NET's own flush reports success where fsync failed (EIO, ENOSPC, EDQUOT), offers no
/// fsync of a folder, follows links and names files by path only. Each returns its result and leaves errno to <see cref="Marshal.GetLastPInvokeError"/>.
/// </summary>
static partial class LibC
{
    public const int ErrorInterrupted = 4;
    public const int ErrorBadDescriptor = 9;
    public const int ErrorExists = 17;
    public const int ErrorNotFound = 2;
    public const int LockExclusive = 2;
    public const int LockWithoutWaiting = 4;

    const string Library = "libc";

    static readonly bool IsAppleArm = OperatingSystem.IsMacOS() && RuntimeInformation.ProcessArchitecture == Architecture.Arm64;

    public static int WriteOnly => 1;

    public static int ReadWrite => 2;

    public static int Append => OperatingSystem.IsMacOS() ? 0x8 : 0x400;

    public static int CreateNew => OperatingSystem.IsMacOS() ? 0x0200 | 0x0800 : 0x40 | 0x80;

    public static int Create => OperatingSystem.IsMacOS() ? 0x0200 : 0x40;

    public static int NoFollow => OperatingSystem.IsMacOS() ? 0x0100 : 0x20000;

    /// <summary>Opening a pipe for reading does not wait for its writer.</summary>
    public static int NonBlocking => OperatingSystem.IsMacOS() ? 0x4 : 0x800;

    public static int CloseOnExec => OperatingSystem.IsMacOS() ? 0x1000000 : 0x80000;

    public static int Directory => OperatingSystem.IsMacOS() ? 0x100000 : 0x10000;

    /// <summary>O_PATH: names below a folder can be used without the permission to list it. macOS has none and reads the folder.</summary>
    public static int PathOnly => OperatingSystem.IsMacOS() ? 0 : 0x200000;

    /// <summary>EWOULDBLOCK: somebody else holds the lock.</summary>
    public static int ErrorWouldWait => OperatingSystem.IsMacOS() ? 35 : 11;

    /// <summary>ELOOP: the last part of the path is a symbolic link.</summary>
    public static int ErrorLink => OperatingSystem.IsMacOS() ? 62 : 40;

    public static SafeFileHandle Open(string path, int flags)
    {
        int descriptor;
        do descriptor = OpenCall(path, flags | CloseOnExec, 0); // no mode: nothing is created, so that the missing variadic argument is not read
        while (descriptor < 0 && Marshal.GetLastPInvokeError() == ErrorInterrupted);
        return new SafeFileHandle(descriptor, ownsHandle: true);
    }

    public static SafeFileHandle OpenAt(SafeFileHandle folder, string name, int flags, int mode = 0)
    {
        // openat(2) is variadic; on x64 and on Linux arm64 the fourth argument is passed as any other. Apple's arm64 passes it on the stack.
        int descriptor;
        do
            descriptor = IsAppleArm
                ? OpenAtAppleArm(folder, name, flags | CloseOnExec, 0, 0, 0, 0, 0, mode)
                : OpenAtCall(folder, name, flags | CloseOnExec, mode);
        while (descriptor < 0 && Marshal.GetLastPInvokeError() == ErrorInterrupted);
        return new SafeFileHandle(descriptor, ownsHandle: true);
    }

    public static int Fsync(SafeFileHandle file) => OperatingSystem.IsMacOS() ? Fcntl(file, 51 /* F_FULLFSYNC */) : FsyncCall(file);

    [LibraryImport(Library, EntryPoint = "read", SetLastError = true)]
    public static unsafe partial nint Read(SafeFileHandle file, byte* bytes, nint count);

    [LibraryImport(Library, EntryPoint = "write", SetLastError = true)]
    public static unsafe partial nint Write(SafeFileHandle file, byte* bytes, nint count);

    [LibraryImport(Library, EntryPoint = "ftruncate", SetLastError = true)]
    public static partial int Truncate(SafeFileHandle file, long length);

    [LibraryImport(Library, EntryPoint = "renameat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int RenameAt(SafeFileHandle folder, string from, SafeFileHandle toFolder, string to);

    [LibraryImport(Library, EntryPoint = "linkat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int LinkAt(SafeFileHandle folder, string existing, SafeFileHandle toFolder, string created, int flags);

    [LibraryImport(Library, EntryPoint = "unlinkat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int UnlinkAt(SafeFileHandle folder, string name, int flags);

    [LibraryImport(Library, EntryPoint = "mkdirat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int MkdirAt(SafeFileHandle folder, string name, int mode);

    [LibraryImport(Library, EntryPoint = "fchmod", SetLastError = true)]
    public static partial int Fchmod(SafeFileHandle file, int mode);

    [LibraryImport(Library, EntryPoint = "flock", SetLastError = true)]
    public static partial int Flock(SafeFileHandle file, int operation);

    [LibraryImport(Library, EntryPoint = "geteuid")]
    public static partial uint EffectiveUser();

    [LibraryImport(Library, EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenCall(string path, int flags, int mode);

    [LibraryImport(Library, EntryPoint = "openat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenAtCall(SafeFileHandle folder, string name, int flags, int mode);

    [LibraryImport(Library, EntryPoint = "openat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenAtAppleArm(SafeFileHandle folder, string name, int flags, nint x3, nint x4, nint x5, nint x6, nint x7, int mode);

    [LibraryImport(Library, EntryPoint = "fsync", SetLastError = true)]
    private static partial int FsyncCall(SafeFileHandle file);

    [LibraryImport(Library, EntryPoint = "fcntl", SetLastError = true)]
    private static partial int Fcntl(SafeFileHandle file, int command);
}
