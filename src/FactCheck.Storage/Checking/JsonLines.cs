namespace FactCheck.Storage.Checking;

/// <summary>Reads a stream line by line as bytes, in memory that is bounded by the longest line. For one thread.</summary>
/// <param name="stream">What follows <paramref name="head"/>.</param>
/// <param name="longest">Most bytes of a line.</param>
/// <param name="head">What was read of the stream before; taken over.</param>
sealed class JsonLines(Stream stream, int longest, ArraySegment<byte> head = default)
{
    byte[] _buffer = head.Array ?? new byte[64 << 10];
    int _start = head.Offset;
    int _end = head.Offset + head.Count;
    bool _atEnd;

    /// <summary>Number of the line that was read last, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The next line without its LF or CR LF; null at the end. Good until the next call.</summary>
    /// <exception cref="IOException">The stream cannot be read, or the line is too long.</exception>
    public ReadOnlyMemory<byte>? Next()
    {
        var searched = 0;
        while (true)
        {
            var at = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (at >= 0) return Take(searched + at, ends: 1);
            searched = _end - _start;
            if (_atEnd && searched == 0) return null;
            if (_atEnd) return Take(searched, ends: 0);
            Fill();
        }
    }

    ReadOnlyMemory<byte> Take(int length, int ends)
    {
        Number++;
        var line = _buffer.AsMemory(_start, length);
        _start += length + ends;
        return line is { Length: > 0 } && line.Span[^1] == '\r' ? line[..^1] : line;
    }

    void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }
        if (_end == _buffer.Length)
        {
            if (_end >= longest) throw new IOException($"Line {Number + 1} has more than {longest:N0} bytes; no more are read. Split it.");
            Array.Resize(ref _buffer, (int)Math.Min(longest, _buffer.Length * 2L));
        }
        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _atEnd = read == 0;
    }
}
