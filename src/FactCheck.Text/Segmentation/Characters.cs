using System.Globalization;

namespace FactCheck.Text.Segmentation;

/// <summary>Classes of characters that the finders of units share.</summary>
internal static class Characters
{
    /// <summary>
    /// White space of any kind (NBSP and narrow spaces too) and the invisible characters that stand alone: ZERO WIDTH SPACE, BOM, direction
    /// marks and controls.
    /// </summary>
    public static bool IsBlank(char c) =>
        char.IsWhiteSpace(c)
        || c is '\u200B' or '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF';

    /// <summary>A space on one line that belongs inside an expression: SPACE, NBSP, FIGURE, THIN, NARROW NO-BREAK.</summary>
    public static bool IsInlineSpace(char c) => c is ' ' || IsGroupSpace(c);

    /// <summary>A space that separates groups of digits.</summary>
    public static bool IsGroupSpace(char c) => c is '\u00A0' or '\u2007' or '\u2009' or '\u202F';

    /// <summary>Ends a sentence or a clause: trailing punctuation that an annotated span leaves out.</summary>
    public static bool IsTrailingPunctuation(char c) =>
        c is '.' or ',' or ';' or ':' or '!' or '?' or '…' or '‥' or '—' or '–' or '―' or '،' or '؛' or '؟' or '۔' or '।' or '॥'
            or '。' or '｡' or '．' or '，' or '、' or '；' or '：' or '！' or '？' or '‽' or '⁇' or '⁈' or '⁉' or '·' or '׃' or '։';

    /// <summary>A letter, a digit or a mark on one; half of a pair counts, as letters beyond the BMP and emoji do.</summary>
    public static bool IsWordLike(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsMark(c);

    /// <summary>A combining mark.</summary>
    public static bool IsMark(char c) =>
        c >= '\u0300'
        && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>
    /// True where the full stop at <paramref name="at"/> belongs to an acronym (<c>U.S.</c>, <c>a.m.</c>, <c>e.g.</c>): single letters, each
    /// with its stop.
    /// </summary>
    public static bool IsAcronymStop(string text, int start, int at)
    {
        if (text[at] != '.') return false;
        var letters = 0;
        for (; at > start && text[at] == '.' && char.IsLetter(text[at - 1]); at -= 2) letters++;
        return letters >= 2 && (at < start || !IsWordLike(text[at]));
    }

    /// <summary><paramref name="span"/> without the blanks at its edges; empty at its start where there is nothing else.</summary>
    public static TextSpan TrimBlanks(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && IsBlank(text[end - 1])) end--;
        while (start < end && IsBlank(text[start])) start++;
        return new TextSpan(start, end);
    }
}
