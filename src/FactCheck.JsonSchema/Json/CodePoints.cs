namespace FactCheck.JsonSchema.Json;

/// <summary>Lengths of UTF-8 text in Unicode code points.</summary>
internal static class CodePoints
{
    public static int Count(ReadOnlySpan<byte> utf8)
    {
        if (System.Text.Ascii.IsValid(utf8)) return utf8.Length;
        var count = 0;
        foreach (var b in utf8) count += (b & 0xC0) != 0x80 ? 1 : 0;
        return count;
    }
}
