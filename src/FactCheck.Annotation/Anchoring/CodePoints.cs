namespace FactCheck.Annotation.Anchoring;

/// <summary>Code points of UTF-16 text; a lone surrogate is one.</summary>
static class CodePoints
{
    /// <summary>Code units of the code point at <paramref name="at"/>.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;

    public static int At(ReadOnlySpan<char> text, int at) =>
        LengthAt(text, at) == 2 ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];

    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var at = 0; at < text.Length; at += LengthAt(text, at)) count++;
        return count;
    }

    /// <summary>UTF-16 offset of the code point with that index; the text's end where there are fewer.</summary>
    public static int Offset(ReadOnlySpan<char> text, int index)
    {
        var at = 0;
        while (index-- > 0 && at < text.Length) at += LengthAt(text, at);
        return at;
    }
}
