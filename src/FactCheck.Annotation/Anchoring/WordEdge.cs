using System.Globalization;

namespace FactCheck.Annotation.Anchoring;

/// <summary>Where an offset cuts a word, in scripts that write blanks between words.</summary>
static class WordEdge
{
    /// <summary>True where a letter, digit or mark stands on both sides of a UTF-16 offset and words are told by blanks there.</summary>
    public static bool CutsWord(string text, int offset) =>
        offset > 0 && offset < text.Length && IsOfWord(text, offset - 1) && IsOfWord(text, offset);

    /// <summary>As for <see cref="CutsWord(string, int)"/>, between two texts.</summary>
    public static bool CutsWord(string before, string after) =>
        before.Length > 0 && after.Length > 0 && IsOfWord(before, before.Length - 1) && IsOfWord(after, 0);

    static bool IsOfWord(string text, int at)
    {
        if (char.IsLowSurrogate(text[at]) && at > 0) at--;
        var codePoint = CodePoints.At(text, at);
        return !IsUnspaced(codePoint) && CharUnicodeInfo.GetUnicodeCategory(codePoint) is
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber;
    }

    // Thai and Lao, Tibetan, Myanmar, Khmer, kana, Han.
    static bool IsUnspaced(int codePoint) => codePoint is (>= 0x0E00 and <= 0x0FFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF)
        or (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}
