namespace FactCheck.Text.Layout;

/// <summary>
/// The short way for paragraphs of Latin letters and typographic punctuation: no right-to-left characters, one cell and one cluster per code
/// unit, and line breaks by a subset of UAX #14 that needs no ICU (the first screen of an English article must not wait for ICU to load).
/// </summary>
internal static class LatinText
{
    /// <summary>True where every character of <paramref name="text"/> is one that this type knows.</summary>
    public static bool Covers(ReadOnlySpan<char> text)
    {
        for (var i = 0; ; i++)
        {
            var next = text[i..].IndexOfAnyExceptInRange(' ', '~');
            if (next < 0) return true;
            i += next;
            if (!IsKnown(text[i])) return false;
        }
    }

    /// <summary>True where a line may begin at <paramref name="offset"/>, which is above 0 and below the text's length. Never where UAX #14 forbids it.</summary>
    public static bool CanBreakBefore(ReadOnlySpan<char> text, int offset)
    {
        var before = text[offset - 1];
        var after = text[offset];
        if (after is ' ' or '\t') return false;
        return before switch
        {
            ' ' => CanFollowSpace(text[..offset].TrimEnd(' '), after),
            '\t' or '—' => IsLetter(after) || char.IsAsciiDigit(after),
            '-' or '\u2010' or '–' or '/' => IsLetter(after) && offset > 1 && IsLetter(text[offset - 2]),
            _ => after == '—' && IsLetter(before),
        };
    }

    /// <summary>Where lines begin, as <see cref="LineWrapper.Wrap(ReadOnlySpan{char}, ClusterMap, int, int)"/> finds it, for a covered text without tabs: jumps from line to line.</summary>
    public static int[] Wrap(ReadOnlySpan<char> text, int columns)
    {
        var lines = new List<int> { 0 };
        for (var line = 0; text.Length - line > columns;)
        {
            var overflow = text[(line + columns)..].IndexOfAnyExcept(' ');
            if (overflow < 0) break;
            overflow += line + columns;
            var next = overflow;
            while (next > line && !CanBreakBefore(text, next)) next--;
            line = next > line ? next : overflow;
            lines.Add(line);
        }
        return [.. lines];
    }

    // LB13 to LB17 reach across spaces; LB18 allows the break.
    static bool CanFollowSpace(ReadOnlySpan<char> before, char after)
    {
        if (after is ')' or ']' or '}' or '!' or '?' or ',' or '.' or ':' or ';' or '/') return false;
        if (before.IsEmpty) return true;
        return !IsOpening(before[^1]) && !(IsQuotation(before[^1]) && IsOpening(after)) && !(before[^1] == '—' && after == '—');
    }

    static bool IsKnown(char c) =>
        c is '\t' or (>= '\u00A0' and <= '\u024F' and not '\u00AD') or '\u2010' or '–' or '—' or (>= '‘' and <= '„') or (>= '†' and <= '•') or '…' or '‰'
            or '′' or '″' or '‹' or '›' or '€' or '™';

    static bool IsOpening(char c) => c is '(' or '[' or '{' or '¡' or '¿' or '‚' or '„';

    static bool IsQuotation(char c) => c is '"' or '\'' or '«' or '»' or (>= '‘' and <= '‟') or '‹' or '›';

    static bool IsLetter(char c) => char.IsAsciiLetter(c) || c is >= '\u00C0' and <= '\u024F' and not ('×' or '÷');
}
