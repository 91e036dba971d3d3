using System.Buffers.Text;

namespace FactCheck.Terminal.Vt;

/// <summary>Bytes on their way to the terminal, with room kept in front for what is only known to be needed at the end. Grows, never shrinks.</summary>
internal sealed class OutputBuffer
{
    const int Headroom = 16;

    byte[] _bytes = new byte[4096];
    int _start = Headroom;
    int _end = Headroom;

    /// <summary>Bytes so far.</summary>
    public int Length => _end - _start;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(_start, Length);

    public void Clear() => _start = _end = Headroom;

    /// <summary>Puts bytes in front, at most 16 in all.</summary>
    public void Prepend(ReadOnlySpan<byte> bytes)
    {
        _start -= bytes.Length;
        bytes.CopyTo(_bytes.AsSpan(_start));
    }

    public void Append(byte value)
    {
        if (_end == _bytes.Length) Grow(1);
        _bytes[_end++] = value;
    }

    public void Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        _end += bytes.Length;
    }

    /// <summary>Room for that many bytes; <see cref="Advance"/> says how many were used.</summary>
    public Span<byte> Reserve(int count)
    {
        if (_bytes.Length - _end < count) Grow(count);
        return _bytes.AsSpan(_end);
    }

    public void Advance(int count) => _end += count;

    /// <summary><c>CSI number final</c>; the number is left out where it is 1, the default of every sequence sent this way.</summary>
    public void Csi(int number, char final)
    {
        Append("\e["u8);
        if (number != 1) Number(number);
        Append((byte)final);
    }

    /// <summary><c>CSI first ; second final</c>.</summary>
    public void Csi(int first, int second, char final)
    {
        Append("\e["u8);
        Number(first);
        Append((byte)';');
        Number(second);
        Append((byte)final);
    }

    public void Number(int value)
    {
        Utf8Formatter.TryFormat(value, Reserve(11), out var written);
        _end += written;
    }

    void Grow(int count) => Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _end + count));
}
