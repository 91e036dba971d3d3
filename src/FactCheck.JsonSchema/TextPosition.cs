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
        var before = utf8[..offset];
        var line = 1;
        while (before.IndexOfAny((byte)'\n', (byte)'\r') is >= 0 and var end)
        {
            var isPair = before[end] == '\r' && end + 1 < before.Length && before[end + 1] == '\n';
            before = before[(end + (isPair ? 2 : 1))..];
            line++;
        }
        return new TextPosition(line, CodePoints.Count(before) + 1);
    }

    /// <summary><c>line:column</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Line}:{Column}");
}
