using System.Globalization;
using FactCheck.Text.Icu;

namespace FactCheck.Text.Segmentation;

/// <summary>
/// Cuts a giant paragraph into pieces in which graphemes and words are looked for, so that a caret in an article without line breaks costs what is
/// around it. A cut lies after white space or a full stop of Chinese or Japanese, where every rule of UAX #29 breaks; where there is none within
/// reach (thousands of characters without a blank), at a grapheme boundary. Cuts depend on the text alone, not on the order of questions.
/// </summary>
internal static class Pieces
{
    // Paragraphs up to twice this size are one piece.
    const int Size = 4096;

    // How far past its nominal place a cut looks for white space.
    const int Reach = 2048;

    /// <summary>The piece of <paramref name="paragraph"/> that holds <paramref name="offset"/>; at a cut, the piece that it starts.</summary>
    public static TextSpan At(string text, TextSpan paragraph, int offset)
    {
        if (paragraph.Length <= 2 * Size) return paragraph;
        var number = Math.Min((offset - paragraph.Start) / Size, LastNumber(paragraph));
        var start = Cut(text, paragraph, number);
        // A cut lies at or after its nominal place, and after the cuts before it.
        while (start > offset) start = Cut(text, paragraph, --number);
        return new TextSpan(start, Cut(text, paragraph, number + 1));
    }

    // The last piece takes what would be less than a whole one.
    static int LastNumber(TextSpan paragraph) => paragraph.Length / Size - 1;

    static int Cut(string text, TextSpan paragraph, int number)
    {
        if (number == 0) return paragraph.Start;
        if (number > LastNumber(paragraph)) return paragraph.End;
        var nominal = paragraph.Start + number * Size;
        for (var at = nominal; at < nominal + Reach; at++)
            if (IsSafe(text, at)) return at;
        var boundaries = new List<int>();
        var content = paragraph.Of(text);
        for (var to = number * Size + Reach; boundaries.Count == 0; to = Math.Min(to + Reach, content.Length))
            BreakIterator.Of(BreakKind.Grapheme).Append(content, number * Size + Reach - 1, to, boundaries);
        return paragraph.Start + boundaries[0];
    }

    // SARA AM of Thai and Lao are the letters that join what precedes them.
    static bool IsSafe(string text, int at) =>
        text[at - 1] is ' ' or '\u3002' && text[at] is not ('\u0E33' or '\u0EB3')
        && char.GetUnicodeCategory(text[at]) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter;
}
