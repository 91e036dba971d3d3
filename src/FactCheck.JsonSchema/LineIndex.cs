namespace FactCheck.JsonSchema;

/// <summary>Line and column of many places of one text: O(length) once, then O(1), also where all of it is one line. Immutable.</summary>
public sealed class LineIndex
{
    // Bytes.
    const int BlockLength = 1024;

    readonly ReadOnlyMemory<byte> _utf8;
    readonly Mark[] _marks;

    /// <summary>Reads a text.</summary>
    /// <param name="utf8">UTF-8, which is not copied.</param>
    public LineIndex(ReadOnlyMemory<byte> utf8)
    {
        _utf8 = utf8;
        _marks = new Mark[utf8.Length / BlockLength + 1];
        for (var i = 1; i < _marks.Length; i++) _marks[i] = _marks[i - 1].To(utf8.Span, (i - 1) * BlockLength, i * BlockLength);
    }

    /// <summary>The position of a byte, as <see cref="TextPosition.Of"/> gives it.</summary>
    /// <param name="offset">Byte offset, 0 to the length of the text.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> lies outside the text.</exception>
    public TextPosition Position(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, _utf8.Length);
        var mark = At(offset);
        return new TextPosition(mark.LineEnds + 1, mark.CodePoints - At(mark.LineStart).CodePoints + 1);
    }

    Mark At(int offset)
    {
        var block = offset / BlockLength;
        return _marks[block].To(_utf8.Span, block * BlockLength, offset);
    }

    /// <summary>What stands before a byte.</summary>
    /// <param name="LineEnds">LF, CR LF or CR.</param>
    /// <param name="LineStart">The byte at which the byte's line begins.</param>
    /// <param name="CodePoints">All of them.</param>
    readonly record struct Mark(int LineEnds, int LineStart, int CodePoints)
    {
        /// <summary>From the mark of one byte to that of a later one.</summary>
        public Mark To(ReadOnlySpan<byte> utf8, int from, int to)
        {
            var (ends, start) = (LineEnds, LineStart);
            for (var at = from; utf8[at..to].IndexOfAny((byte)'\n', (byte)'\r') is >= 0 and var found;)
            {
                at += found + 1;
                var endsPair = utf8[at - 1] == '\n' && at > 1 && utf8[at - 2] == '\r';
                (ends, start) = (ends + (endsPair ? 0 : 1), at);
            }
            return new Mark(ends, start, CodePoints + Json.CodePoints.Count(utf8[from..to]));
        }
    }
}
