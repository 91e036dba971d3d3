using FactCheck.JsonSchema;

namespace FactCheck.Storage.Checking;

/// <summary>Line and column of bytes of a text, for many questions to one text: O(length) once, then O(log length).</summary>
sealed class LineIndex
{
    // A file of one line has its columns counted from the mark before them, not from its start.
    const int BytesBetweenMarks = 4096;

    readonly ReadOnlyMemory<byte> _utf8;
    readonly List<int> _marks = [];
    readonly List<TextPosition> _positions = [];

    public LineIndex(ReadOnlyMemory<byte> utf8)
    {
        _utf8 = utf8;
        var text = utf8.Span;
        var (start, line) = (0, 1);
        while (text[start..].IndexOfAny((byte)'\n', (byte)'\r') is >= 0 and var end)
        {
            MarkLine(start, start + end, line);
            start += end + 1;
            if (text[start - 1] == '\r' && start < text.Length && text[start] == '\n') start++;
            line++;
        }
        MarkLine(start, text.Length, line);
    }

    /// <summary>The position of a byte, 0 to the length of the text.</summary>
    public TextPosition Position(int offset)
    {
        var at = _marks.BinarySearch(offset);
        var mark = at >= 0 ? at : ~at - 1;
        return After(_positions[mark], _marks[mark], offset);
    }

    void MarkLine(int start, int end, int line)
    {
        var position = new TextPosition(line, 1);
        for (var mark = start; ; mark += BytesBetweenMarks)
        {
            _marks.Add(mark);
            _positions.Add(position);
            if (end - mark <= BytesBetweenMarks) return;
            position = After(position, mark, mark + BytesBetweenMarks);
        }
    }

    // Code points are counted by their first bytes, so that a mark may stand within one.
    TextPosition After(TextPosition position, int mark, int offset) =>
        new(position.Line, position.Column + TextPosition.Of(_utf8.Span[mark..offset], offset - mark).Column - 1);
}
