using System.Runtime.InteropServices;

namespace FactCheckTUI.Output;

/// <summary>Standard input by system calls, for the reasons of <see cref="StandardStream"/>.</summary>
sealed unsafe partial class StandardInput : Stream
{
    const int Interrupted = 4;

    StandardInput()
    {
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>That of the process.</summary>
    public static Stream Open() => OperatingSystem.IsWindows() ? Console.OpenStandardInput() : new StandardInput();

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        while (true)
        {
            nint read;
            fixed (byte* bytes = buffer) read = ReadFrom(0, bytes, (nuint)buffer.Length);
            if (read >= 0) return (int)read;
            var error = Marshal.GetLastPInvokeError();
            if (error != Interrupted) throw new IOException($"Standard input could not be read: {Marshal.GetPInvokeErrorMessage(error)}.", error);
        }
    }

    public override void Flush()
    {
    }

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    [LibraryImport("libc", EntryPoint = "read", SetLastError = true)]
    private static partial nint ReadFrom(int descriptor, byte* bytes, nuint count);
}
