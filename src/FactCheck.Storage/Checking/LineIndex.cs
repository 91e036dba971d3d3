using FactCheck.JsonSchema;

namespace FactCheck.Storage.Checking;

/// <summary>Line and column of bytes of a text, for many questions to one text: O(length) once, then O(log lines + column).</summary>
sealed class LineIndex(ReadOnlyMemory<byte> utf8)
{
    readonly List<int> _starts = Starts(utf8.Span);

    /// <summary>The position of a byte, 0 to the length of the text.</summary>
    public TextPosition Position(int offset)
    {
        var at = _starts.BinarySearch(offset);
        var line = at >= 0 ? at : ~at - 1;
        var start = _starts[line];
        return new TextPosition(line + 1, TextPosition.Of(utf8.Span[start..offset], offset - start).Column);
    }

    static List<int> Starts(ReadOnlySpan<byte> utf8)
    {
        var starts = new List<int> { 0 };
        for (var at = 0; utf8[at..].IndexOfAny((byte)'\n', (byte)'\r') is >= 0 and var end;)
        {
            at += end + 1;
            if (utf8[at - 1] == '\r' && at < utf8.Length && utf8[at] == '\n') at++;
            starts.Add(at);
        }
        return starts;
    }
}
