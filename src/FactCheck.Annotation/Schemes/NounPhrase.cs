using System.Collections.Frozen;
using System.Globalization;
using FactCheck.Text;
using FactCheck.Text.Segmentation;

namespace FactCheck.Annotation.Schemes;

/// <summary>
/// A heuristic for names with their titles, in scripts with case: the run of capitalised words around the caret, joined by particles
/// (<c>van</c>, <c>bin</c>, <c>of</c>) and titles (<c>spokesperson</c>, <c>juru bicara</c>). Elsewhere, and where the word is not part of a name: the word.
/// </summary>
static class NounPhrase
{
    // A name with its titles is shorter; a paragraph without spaces need not be read.
    const int Reach = 240;

    static readonly FrozenSet<string> Particles = Words(
        "of the for de del della di da do dos du des la le van von der den ten bin binti ibn bint al el abu ben zu y e dari bagi untuk");

    static readonly FrozenSet<string> Titles = Words(
        """
        minister prime deputy vice president chairman chairwoman chair chief director secretary general spokesman spokeswoman spokesperson mayor governor senator
        judge justice professor doctor harbour harbor master captain officer commissioner ambassador king queen prince princess foreign former acting head editor
        juru bicara menteri presiden wakil ketua kepala direktur sekretaris gubernur bupati wali kota camat jenderal kolonel hakim jaksa profesor anggota mantan
        duta besar raja perdana komisaris pengamat peneliti jurucakap timbalan setiausaha datuk tan
        """);

    // Capitalised only because they begin a sentence.
    static readonly FrozenSet<string> Openers = Words(
        """
        the a an in on at but and for from with as when while after before this that these those it he she we they his her their our if by to
        menurut kata pada di dan dalam dari untuk saat ketika namun tetapi tapi ini itu para sang si kami kita mereka dia ia oleh kepada sementara
        """);

    static readonly FrozenSet<string> Abbreviations = Words("mr mrs ms dr prof gen lt col maj sgt capt sen rep gov st jr sr hon rev ir hj h drs tn ny jend kol");

    /// <summary>The name at the caret, else the word, else null.</summary>
    public static TextSpan? At(TextDocument document, int offset)
    {
        var word = document.UnitAt(TextUnit.Word, offset);
        if (word is not { } caret) return null;
        var tokens = Tokens(document, offset);
        var at = tokens.FindIndex(token => token.Span.Start <= caret.Start && caret.End <= token.Span.End);
        if (at < 0 || tokens[at].Kind == Kind.Other) return caret;

        var (first, last) = (at, at);
        while (first > 0 && tokens[first - 1] is { JoinsNext: true, Kind: not Kind.Other }) first--;
        while (tokens[last].JoinsNext && last + 1 < tokens.Count && tokens[last + 1].Kind != Kind.Other) last++;
        while (first < last && (tokens[first].Kind == Kind.Particle || IsOpener(document.Text, tokens[first]))) first++;
        while (last > first && tokens[last].Kind != Kind.Name) last--;
        return at < first || at > last || tokens[last].Kind != Kind.Name ? caret : new TextSpan(tokens[first].Span.Start, tokens[last].Span.End);
    }

    static List<Token> Tokens(TextDocument document, int offset)
    {
        var text = document.Text;
        var line = document.ParagraphAt(document.ParagraphIndexAt(offset)).Content;
        var end = Math.Min(line.End, offset + Reach);
        var tokens = new List<Token>();
        for (var at = Math.Max(line.Start, offset - Reach); at < end;)
        {
            if (!IsInWord(text, at, end))
            {
                at++;
                continue;
            }
            var start = at;
            while (at < end && IsInWord(text, at, end)) at++;
            var word = text.AsSpan(start, at - start);
            tokens.Add(new Token(new TextSpan(start, at), KindOf(word), JoinsNext(text, at, end, word)));
        }
        return tokens;
    }

    // Hyphens and apostrophes join only between letters.
    static bool IsInWord(string text, int at, int end) =>
        char.IsLetterOrDigit(text[at])
        || char.IsSurrogate(text[at])
        || char.GetUnicodeCategory(text[at]) == UnicodeCategory.NonSpacingMark
        || (text[at] is '-' or '\'' or '’' && at > 0 && char.IsLetter(text[at - 1]) && at + 1 < end && char.IsLetter(text[at + 1]));

    // One blank joins; so does the stop of an abbreviation or an initial, and a blank.
    static bool JoinsNext(string text, int at, int end, ReadOnlySpan<char> word)
    {
        if (at < end && text[at] == '.' && (word.Length == 1 || Has(Abbreviations, word))) at++;
        return at + 1 < end && text[at] is ' ' or '\u00A0' && IsInWord(text, at + 1, end);
    }

    static Kind KindOf(ReadOnlySpan<char> word) =>
        char.IsUpper(word[0]) || char.GetUnicodeCategory(word[0]) == UnicodeCategory.TitlecaseLetter ? Kind.Name
        : Has(Particles, word) ? Kind.Particle
        : Has(Titles, word) ? Kind.Title
        : Kind.Other;

    static bool IsOpener(string text, Token token) => Has(Openers, token.Span.Of(text));

    static bool Has(FrozenSet<string> words, ReadOnlySpan<char> word) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    static FrozenSet<string> Words(string list) =>
        list.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    enum Kind
    {
        Other,
        Name,
        Particle,
        Title,
    }

    readonly record struct Token(TextSpan Span, Kind Kind, bool JoinsNext);
}
