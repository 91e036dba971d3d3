using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace FactCheck.Storage.Files.Posix;

static partial class LibC
{
    const int EmptyPath = 0x1000;
    const int NoFollowAt = 0x100;
    const int NoFollowAtApple = 0x20;
    const uint BasicStatus = 0x7FF;

    // statx has 256 bytes on Linux, stat 144 on macOS.
    const int StatusBytes = 256;

    public static unsafe int Stat(SafeFileHandle file, out FileStatus status)
    {
        var bytes = stackalloc byte[StatusBytes];
        if (!OperatingSystem.IsMacOS()) return Read(Statx(file, "", EmptyPath, BasicStatus, bytes), bytes, out status);
        return Read(IsAppleArm ? StatAppleArm(file, bytes) : StatAppleX64(file, bytes), bytes, out status);
    }

    /// <summary>Of a name in a folder; a link's own.</summary>
    public static unsafe int StatAt(SafeFileHandle folder, string name, out FileStatus status)
    {
        var bytes = stackalloc byte[StatusBytes];
        if (!OperatingSystem.IsMacOS()) return Read(Statx(folder, name, NoFollowAt, BasicStatus, bytes), bytes, out status);
        return Read(IsAppleArm ? StatAtAppleArm(folder, name, bytes, NoFollowAtApple) : StatAtAppleX64(folder, name, bytes, NoFollowAtApple), bytes, out status);
    }

    static unsafe int Read(int result, byte* bytes, out FileStatus status)
    {
        var read = new ReadOnlySpan<byte>(bytes, StatusBytes);
        status = result != 0 ? default : OperatingSystem.IsMacOS() ? FileStatus.OfAppleStat(read) : FileStatus.OfStatx(read);
        return result;
    }

    [LibraryImport(Library, EntryPoint = "statx", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static unsafe partial int Statx(SafeFileHandle folder, string name, int flags, uint mask, byte* status);

    [LibraryImport(Library, EntryPoint = "fstat", SetLastError = true)]
    private static unsafe partial int StatAppleArm(SafeFileHandle file, byte* status);

    [LibraryImport(Library, EntryPoint = "fstat$INODE64", SetLastError = true)]
    private static unsafe partial int StatAppleX64(SafeFileHandle file, byte* status);

    [LibraryImport(Library, EntryPoint = "fstatat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static unsafe partial int StatAtAppleArm(SafeFileHandle folder, string name, byte* status, int flags);

    [LibraryImport(Library, EntryPoint = "fstatat$INODE64", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static unsafe partial int StatAtAppleX64(SafeFileHandle folder, string name, byte* status, int flags);
}
