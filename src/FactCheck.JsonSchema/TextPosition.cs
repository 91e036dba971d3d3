using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema;

/// <summary>A place in a text as editors count it.</summary>
/// <param name="Line">1-based; lines end at LF, CR LF or CR.</param>
/// <param name="Column">1-based, in Unicode code points.</param>
public readonly record struct TextPosition(int Line, int Column)
{
    /// <summary>The position of a byte of a UTF-8 text.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="offset">Byte offset, 0 to the length of the text.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> lies outside the text.</exception>
    public static TextPosition Of(ReadOnlySpan<byte> utf8, int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, utf8.Length);
        return new TextPosition(1, 1).After(utf8[..offset]);
    }

    /// <summary>The position after so much more text, where neither end of it lies within a CR LF.</summary>
    internal TextPosition After(ReadOnlySpan<byte> utf8)
    {
        var (line, column) = (Line, Column);
        while (utf8.IndexOfAny((byte)'\n', (byte)'\r') is >= 0 and var end)
        {
            var isPair = utf8[end] == '\r' && end + 1 < utf8.Length && utf8[end + 1] == '\n';
            utf8 = utf8[(end + (isPair ? 2 : 1))..];
            (line, column) = (line + 1, 1);
        }
        return new TextPosition(line, column + CodePoints.Count(utf8));
    }

    /// <summary><c>line:column</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Line}:{Column}");
}
