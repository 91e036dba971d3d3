using System.Globalization;

namespace FactCheck.Annotation.Anchoring;

/// <summary>Where an offset cuts a word or a number.</summary>
static class WordEdge
{
    /// <summary>
    /// True where a letter, digit or mark stands on both sides of a UTF-16 offset and words are told by blanks there, or where it parts a number at its
    /// decimal mark or thousands separator.
    /// </summary>
    public static bool Cuts(ReadOnlySpan<char> text, int offset) =>
        offset > 0 && offset < text.Length
        && ((IsOfWord(text, offset - 1) && IsOfWord(text, offset)) || IsSeparatorWithin(text, offset) || IsSeparatorWithin(text, offset - 1));

    static bool IsOfWord(ReadOnlySpan<char> text, int at)
    {
        if (char.IsLowSurrogate(text[at]) && at > 0) at--;
        var codePoint = CodePoints.At(text, at);
        return !IsUnspaced(codePoint) && CharUnicodeInfo.GetUnicodeCategory(codePoint) is
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber;
    }

    // Decimal marks, thousands separators and the colon of a time, between digits.
    static bool IsSeparatorWithin(ReadOnlySpan<char> text, int at) =>
        at > 0 && at + 1 < text.Length
        && text[at] is '.' or ',' or ':' or '\u066B' or '\u066C' or '\u00A0' or '\u202F' or '\u2019' or '\''
        && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]);

    // Thai and Lao, Tibetan, Myanmar, Khmer, kana, Han.
    static bool IsUnspaced(int codePoint) => codePoint is (>= 0x0E00 and <= 0x0FFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF)
        or (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}
