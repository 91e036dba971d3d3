using FactCheck.Annotation.Numbers.Locales;

namespace FactCheck.Annotation.Numbers;

/// <summary>Digits with the marks between them: finds how far they go and what they say.</summary>
static class DigitCluster
{
    const char ArabicDecimal = '\u066B';
    const char ArabicGroup = '\u066C';

    /// <summary>What a lone mark before one or two digits may be.</summary>
    public enum LoneMark
    {
        /// <summary>Only what the locale says.</summary>
        AsTheLocaleSays,

        /// <summary>The fraction's mark: no group has one or two digits.</summary>
        MayBeDecimal,
    }

    /// <summary>The number of characters at the start of <paramref name="text"/> that are digits and marks between digits.</summary>
    public static int Measure(ReadOnlySpan<char> text)
    {
        var length = Digits(text);
        while (length > 0 && length + 1 < text.Length)
        {
            var next = Digits(text[(length + 1)..]);
            var joins = text[length] is ' ' ? next == 3 && length <= MostBeforeBlank(text[..length]) : next > 0 && IsMark(text[length]);
            if (!joins) break;
            length += 1 + next;
        }
        return length;
    }

    /// <summary>The number, and whether it had group marks; null where the marks are not as the locale has them.</summary>
    public static (ExactDecimal Value, bool Grouped)? Read(ReadOnlySpan<char> cluster, NumberLocale locale, LoneMark loneMark)
    {
        var marks = new List<char>();
        var parts = new List<string>();
        for (var at = 0; at < cluster.Length;)
        {
            var digits = Digits(cluster[at..]);
            parts.Add(cluster.Slice(at, digits).ToString());
            at += digits;
            if (at < cluster.Length) marks.Add(cluster[at++]);
        }
        if (marks.Count == 0) return (ExactDecimal.Of(parts[0], []), false);
        if (IsAmbiguous(marks, parts, locale)) return null;

        var isDecimal = IsDecimal(marks, parts, locale) || (loneMark == LoneMark.MayBeDecimal && IsLone(marks, parts));
        var groupMarks = isDecimal ? marks[..^1] : marks;
        var groups = isDecimal ? parts[..^1] : parts;
        if (!groupMarks.TrueForAll(mark => mark == groupMarks[0] && IsGroupMark(mark, locale)) || !AreGroups(groups)) return null;
        return (ExactDecimal.Of(string.Concat(groups), isDecimal ? parts[^1] : ""), groupMarks.Count > 0);
    }

    static bool IsDecimal(List<char> marks, List<string> parts, NumberLocale locale)
    {
        if (marks[^1] is ArabicDecimal) return true;
        if (marks[^1] is not ('.' or ',')) return false;
        if (locale.Decimal is { } known) return marks[^1] == known || (locale.LooseComma && IsLone(marks, parts));
        return marks.Count(mark => mark == marks[^1]) == 1;
    }

    /// <summary>Without a locale, one mark before three digits may be either.</summary>
    static bool IsAmbiguous(List<char> marks, List<string> parts, NumberLocale locale) =>
        locale.Decimal is null && marks is ['.' or ','] && parts[1].Length == 3 && parts[0].Length <= 3 && parts[0] != "0";

    static bool IsLone(List<char> marks, List<string> parts) => marks is ['.' or ','] && parts[1].Length <= 2;

    static bool IsGroupMark(char mark, NumberLocale locale) =>
        mark is ' ' or '\'' or ArabicGroup || (locale.Decimal is null ? mark is '.' or ',' : mark == locale.Group);

    /// <summary>Threes after one to three digits, or (India) twos before the last three.</summary>
    static bool AreGroups(List<string> groups) =>
        groups.Count == 1
        || (groups[0].Length <= 3 && groups[0][0] != '0' && groups[^1].Length == 3
            && (groups[1..].TrueForAll(group => group.Length == 3) || (groups[0].Length <= 2 && groups[1..^1].TrueForAll(group => group.Length == 2))));

    // A blank joins groups only: "2026 100" is two numbers.
    static int MostBeforeBlank(ReadOnlySpan<char> before) => before.Contains(' ') ? before.Length : 3;

    static bool IsMark(char c) => c is '.' or ',' or '\'' or ArabicDecimal or ArabicGroup;

    static int Digits(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }
}
