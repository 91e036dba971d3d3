using System.Runtime.InteropServices;

namespace FactCheckTUI.Output;

/// <summary>
/// Standard output or error by system calls. The streams of <c>System.Console</c> put a terminal into its application modes with the first write (terminfo's
/// <c>smkx</c>) and never take them back. A reader that is gone ends nothing: what is written then is dropped.
/// </summary>
sealed unsafe partial class StandardStream : Stream
{
    const int Interrupted = 4;
    const int BrokenPipe = 32;
    const short PollOut = 4;

    static readonly int WouldBlock = OperatingSystem.IsMacOS() ? 35 : 11;

    readonly int _descriptor;

    StandardStream(int descriptor) => _descriptor = descriptor;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Standard output.</summary>
    public static Stream Output() => OperatingSystem.IsWindows() ? Console.OpenStandardOutput() : new StandardStream(1);

    /// <summary>Standard error.</summary>
    public static Stream Error() => OperatingSystem.IsWindows() ? Console.OpenStandardError() : new StandardStream(2);

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            nint written;
            fixed (byte* bytes = buffer) written = WriteTo(_descriptor, bytes, (nuint)buffer.Length);
            if (written >= 0)
            {
                buffer = buffer[(int)written..];
                continue;
            }
            var error = Marshal.GetLastPInvokeError();
            if (error == BrokenPipe) return;
            if (error == WouldBlock) AwaitRoom();
            else if (error != Interrupted) throw new IOException($"What was to be printed could not be written: {Marshal.GetPInvokeErrorMessage(error)}.", error);
        }
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    // A shell may have left the descriptor non-blocking.
    void AwaitRoom()
    {
        var entry = new PollEntry { Descriptor = _descriptor, Events = PollOut };
        _ = Poll(&entry, 1, -1);
    }

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static partial nint WriteTo(int descriptor, byte* bytes, nuint count);

    [LibraryImport("libc", EntryPoint = "poll")]
    private static partial int Poll(PollEntry* entries, nuint count, int timeoutMilliseconds);

    [StructLayout(LayoutKind.Sequential)]
    struct PollEntry
    {
        public int Descriptor;
        public short Events;
        public short Returned;
    }
}
