using System.Globalization;
using System.Text;
using FactCheck.Text.Icu;

namespace FactCheck.Text.Segmentation;

/// <summary>
/// Orthographic words: the pieces of UAX #29 that hold letters, digits or ideographs, without the connectors and invisible characters at their
/// edges, joined where a hyphen ties a letter to what follows (<c>re-elected</c>, <c>anak-anak</c>, <c>COVID-19</c>, but not <c>12-15</c>).
/// </summary>
internal static class WordFinder
{
    /// <summary>Appends the words of <paramref name="piece"/>, whose edges are word boundaries of the text.</summary>
    public static void Append(string text, TextSpan piece, Graphemes graphemes, List<TextSpan> words)
    {
        if (Ascii.IsValid(piece.Of(text))) AppendAscii(text, piece, words);
        else AppendByIcu(text, piece, graphemes, words);
        words.RemoveAll(word => word.IsEmpty);
        JoinHyphenated(text, words);
    }

    /// <summary>As ICU would, for ASCII (rules WB5 to WB13b; CLDR takes the colon out of MidLetter).</summary>
    internal static void AppendAscii(string text, TextSpan piece, List<TextSpan> words)
    {
        for (var at = piece.Start; at < piece.End; at++)
        {
            if (!IsAsciiWord(text[at])) continue;
            var start = at;
            while (++at < piece.End)
            {
                var c = text[at];
                if (IsAsciiWord(c)) continue;
                if (at + 1 >= piece.End) break;
                var (before, after) = (text[at - 1], text[at + 1]);
                var betweenLetters = char.IsAsciiLetter(before) && char.IsAsciiLetter(after);
                var betweenDigits = char.IsAsciiDigit(before) && char.IsAsciiDigit(after);
                if (!(c is '.' or '\'' && (betweenLetters || betweenDigits)) && !(c is ',' or ';' && betweenDigits)) break;
            }
            AddTrimmed(text, start, at, words);
        }
    }

    /// <summary>Any text, by ICU's rules and dictionaries.</summary>
    internal static void AppendByIcu(string text, TextSpan piece, Graphemes graphemes, List<TextSpan> words)
    {
        var content = piece.Of(text);
        var ends = new List<int>(content.Length / 3);
        var statuses = new List<byte>(content.Length / 3);
        BreakIterator.Of(BreakKind.Word).Append(content, 0, content.Length, ends, statuses);
        var start = piece.Start;
        byte status = 0;
        for (var i = 0; i < ends.Count; i++)
        {
            var end = piece.Start + ends[i];
            status = Math.Max(status, statuses[i]);
            // A dictionary or a character that is put before others (U+0600) can break within a cluster: then the two pieces are one.
            if (graphemes.Floor(end) != end) continue;
            if (status > 0)
            {
                var first = words.Count;
                AddParts(text, start, end, words);
                for (var added = first; added < words.Count; added++) words[added] = ToGraphemes(text, words[added], graphemes);
            }
            (start, status) = (end, 0);
        }
    }

    static bool IsAsciiWord(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    // What is left of a cluster whose base was trimmed goes too: a space with a mark. A sign put before digits (U+0600) stays with them.
    static TextSpan ToGraphemes(string text, TextSpan word, Graphemes graphemes)
    {
        var (start, end) = (graphemes.Floor(word.Start), graphemes.Ceiling(word.End));
        while (start < end && char.GetUnicodeCategory(text[start]) is UnicodeCategory.ConnectorPunctuation or UnicodeCategory.SpaceSeparator)
            start = graphemes.After(start);
        return new TextSpan(start, end);
    }

    // ICU 72 counts @ among the letters, others do not: here it separates, in every version.
    static void AddParts(string text, int start, int end, List<TextSpan> words)
    {
        for (int at; (at = text.IndexOf('@', start, end - start)) >= 0; start = at + 1) AddTrimmed(text, start, at, words);
        AddTrimmed(text, start, end, words);
    }

    static void AddTrimmed(string text, int start, int end, List<TextSpan> words)
    {
        while (start < end && IsEdge(text[start])) start++;
        while (start < end && IsEdge(text[end - 1])) end--;
        if (start < end) words.Add(new TextSpan(start, end));
    }

    // Underscores, NARROW NO-BREAK SPACE (a connector in UAX #29), direction marks, soft hyphens; what stood between a letter and @.
    static bool IsEdge(char c) =>
        c is '.' or '\'' or '’' or '‘'
        || char.GetUnicodeCategory(c) is UnicodeCategory.ConnectorPunctuation or UnicodeCategory.SpaceSeparator or UnicodeCategory.Format;

    static void JoinHyphenated(string text, List<TextSpan> words)
    {
        var kept = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (kept > 0 && IsTie(text, words[kept - 1].End, word.Start)) words[kept - 1] = new TextSpan(words[kept - 1].Start, word.End);
            else words[kept++] = word;
        }
        words.RemoveRange(kept, words.Count - kept);
    }

    static bool IsTie(string text, int end, int next) =>
        next == end + 1 && text[end] is '-' or '\u2010' or '\u2011' or '\u05BE' && !(char.IsDigit(text[end - 1]) && char.IsDigit(text[next]));
}
