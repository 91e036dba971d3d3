using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace FactCheck.Storage.Files.Posix;

/// <summary>What the file system says about a file: what .NET tells, and the owner and the count of its names beside.</summary>
/// <param name="Kind">Which sort of file it is.</param>
/// <param name="Mode">Permissions with setuid, setgid and sticky bits.</param>
/// <param name="Names">How many names (hard links) it has; 0 once it was removed or replaced while open.</param>
/// <param name="Owner">User id.</param>
/// <param name="Group">Group id.</param>
/// <param name="Length">Bytes.</param>
readonly record struct FileStatus(FileKind Kind, UnixFileMode Mode, long Names, uint Owner, uint Group, long Length)
{
    /// <summary>The status of an open file or folder.</summary>
    /// <exception cref="IOException">It cannot be had; <paramref name="path"/> is for the message.</exception>
    public static FileStatus Of(SafeFileHandle file, string path) => LibC.Stat(file, out var status) == 0 ? status : throw FileErrors.Last("look at", path);

    /// <summary>The status of a name in a folder, a link's own where it is one; null where there is none.</summary>
    /// <exception cref="IOException">It cannot be had; <paramref name="path"/> is for the message.</exception>
    public static FileStatus? At(SafeFileHandle folder, string name, string path)
    {
        if (LibC.StatAt(folder, name, out var status) == 0) return status;
        return Marshal.GetLastPInvokeError() == LibC.ErrorNotFound ? null : throw FileErrors.Last("look at", path);
    }

    /// <summary>Reads <c>struct statx</c> of Linux, which is the same on every processor (statx(2)).</summary>
    public static FileStatus OfStatx(ReadOnlySpan<byte> bytes) => new(
        KindOf(Number16(bytes[28..])), ModeOf(Number16(bytes[28..])), Number32(bytes[16..]), Number32(bytes[20..]), Number32(bytes[24..]), Number64(bytes[40..]));

    /// <summary>Reads <c>struct stat</c> of macOS with 64-bit inodes (stat(2)).</summary>
    public static FileStatus OfAppleStat(ReadOnlySpan<byte> bytes) => new(
        KindOf(Number16(bytes[4..])), ModeOf(Number16(bytes[4..])), Number16(bytes[6..]), Number32(bytes[16..]), Number32(bytes[20..]), Number64(bytes[96..]));

    static FileKind KindOf(ushort mode) => (mode & 0xF000) switch
    {
        0x8000 => FileKind.Regular,
        0x4000 => FileKind.Folder,
        0xA000 => FileKind.Link,
        _ => FileKind.Other,
    };

    static UnixFileMode ModeOf(ushort mode) => (UnixFileMode)(mode & 0xFFF);

    // Both systems run on little-endian processors only, as .NET does.
    static ushort Number16(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16LittleEndian(bytes);

    static long Number64(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt64LittleEndian(bytes);

    static uint Number32(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt32LittleEndian(bytes);
}
