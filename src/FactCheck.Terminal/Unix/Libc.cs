using System.Runtime.InteropServices;

namespace FactCheck.Terminal.Unix;

/// <summary>The system calls that a terminal needs, with the constants of Linux and macOS.</summary>
internal static partial class Libc
{
    public const int StandardInput = 0;
    public const int StandardOutput = 1;

    public const int Interrupted = 4;
    public const int SetNow = 0;
    public const int SetAfterDrainAndFlush = 2;

    public const short PollIn = 1;
    public const short PollOut = 4;
    public const short PollGone = 0x38;

    public static readonly int WouldBlock = OperatingSystem.IsMacOS() ? 35 : 11;
    public static readonly int SignalStop = OperatingSystem.IsMacOS() ? 17 : 19;

    static readonly nuint GetWindowSize = OperatingSystem.IsMacOS() ? 0x40087468 : (nuint)0x5413;

    [StructLayout(LayoutKind.Sequential)]
    public struct PollEntry
    {
        public int Descriptor;
        public short Events;
        public short Returned;
    }

    [StructLayout(LayoutKind.Sequential)]
    public struct WindowSize
    {
        public ushort Rows;
        public ushort Columns;
        public ushort WidthPixels;
        public ushort HeightPixels;
    }

    /// <summary>Columns and rows as the kernel has them; false where the descriptor is no terminal. Both may be 0.</summary>
    public static unsafe bool TryGetWindowSize(out WindowSize size)
    {
        fixed (WindowSize* pointer = &size)
        {
            size = default;
            // ioctl is variadic, and on Apple silicon variadic arguments go on the stack: six more fill the registers.
            var isAppleArm = OperatingSystem.IsMacOS() && RuntimeInformation.ProcessArchitecture == Architecture.Arm64;
            return (isAppleArm
                ? IoctlOnStack(StandardOutput, GetWindowSize, 0, 0, 0, 0, 0, 0, pointer)
                : Ioctl(StandardOutput, GetWindowSize, pointer)) == 0;
        }
    }

    [LibraryImport("libc", EntryPoint = "isatty")]
    public static partial int IsTerminal(int descriptor);

    [LibraryImport("libc", EntryPoint = "tcgetattr")]
    public static unsafe partial int GetAttributes(int descriptor, byte* termios);

    [LibraryImport("libc", EntryPoint = "tcsetattr", SetLastError = true)]
    public static unsafe partial int SetAttributes(int descriptor, int when, byte* termios);

    [LibraryImport("libc", EntryPoint = "cfmakeraw")]
    public static unsafe partial void MakeRaw(byte* termios);

    [LibraryImport("libc", EntryPoint = "tcgetpgrp")]
    public static partial int GetForegroundGroup(int descriptor);

    [LibraryImport("libc", EntryPoint = "getpgrp")]
    public static partial int GetGroup();

    [LibraryImport("libc", EntryPoint = "getsid")]
    public static partial int GetSession(int process);

    [LibraryImport("libc", EntryPoint = "kill")]
    public static partial int Kill(int process, int signal);

    [LibraryImport("libc", EntryPoint = "poll", SetLastError = true)]
    public static unsafe partial int Poll(PollEntry* entries, nuint count, int timeoutMilliseconds);

    [LibraryImport("libc", EntryPoint = "read", SetLastError = true)]
    public static unsafe partial nint Read(int descriptor, byte* buffer, nuint count);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    public static unsafe partial nint Write(int descriptor, byte* bytes, nuint count);

    [LibraryImport("libc", EntryPoint = "close")]
    public static partial int Close(int descriptor);

    [LibraryImport("libc", EntryPoint = "pipe")]
    public static unsafe partial int Pipe(int* descriptors);

    [LibraryImport("libc", EntryPoint = "pipe2")]
    public static unsafe partial int PipeWithFlags(int* descriptors, int flags);

    [LibraryImport("libc", EntryPoint = "ioctl")]
    private static unsafe partial int Ioctl(int descriptor, nuint request, void* argument);

    [LibraryImport("libc", EntryPoint = "ioctl")]
    private static unsafe partial int IoctlOnStack(int descriptor, nuint request, nint r2, nint r3, nint r4, nint r5, nint r6, nint r7, void* argument);
}
