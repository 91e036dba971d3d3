using System.Globalization;
using System.Text;

namespace FactCheck.Text.Segmentation;

/// <summary>
/// Numerals: digits of any script with separators, a fraction, a sign, per cent and currency marks on either side and the magnitude words that
/// follow; two joined by a dash are one (<c>12–15</c>, <c>$2–3 million</c>). What a number means is not decided here, only where it stands.
/// </summary>
internal readonly ref struct NumeralFinder
{
    // Words after a number: "5 hundred thousand million".
    const int MaxMagnitudes = 3;

    readonly ReadOnlySpan<char> _text;

    NumeralFinder(ReadOnlySpan<char> text) => _text = text;

    /// <summary>Appends the numerals of <paramref name="paragraph"/>, the content of one paragraph.</summary>
    public static void Append(string text, TextSpan paragraph, List<TextSpan> numerals)
    {
        var finder = new NumeralFinder(paragraph.Of(text));
        var floor = 0;
        for (var at = 0; at < finder._text.Length; at++)
        {
            if (finder.DigitLength(at) == 0) continue;
            var start = finder.Start(at, floor, out var hasCurrency);
            var end = finder.End(at, hasCurrency);
            numerals.Add(new TextSpan(paragraph.Start + start, paragraph.Start + end));
            (floor, at) = (end, end - 1);
        }
    }

    /// <summary>The end of the numeral whose first digit stands at <paramref name="digit"/>.</summary>
    int End(int digit, bool hasCurrency)
    {
        var end = Suffixes(Digits(digit), hasCurrency);
        // A range, or a date of three parts.
        while (end + 1 < _text.Length && _text[end] is '-' or '‐' or '‑' or '–' or '—' or '−' or '~' or '〜' or '～')
        {
            var next = end + 1;
            if (CharUnicodeInfo.GetUnicodeCategory(_text[next]) == UnicodeCategory.CurrencySymbol) next++;
            if (DigitLength(next) == 0) break;
            end = Suffixes(Digits(next), hasCurrency || next > end + 1);
        }
        return end;
    }

    /// <summary>The end of the digits from <paramref name="at"/> with the separators between them.</summary>
    int Digits(int at)
    {
        var group = DigitRun(at);
        var end = at + group.Units;
        while (end < _text.Length)
        {
            var separator = _text[end];
            var next = DigitRun(end + 1);
            var joins = separator switch
            {
                '.' or ',' or '٫' or '٬' or '،' or '/' or '⁄' or ':' or '：' or '．' or '，' or '·' => next.Count > 0,
                '\'' or '’' => next.Count == 3,
                _ => Characters.IsGroupSpace(separator) && group.Count <= 3 && next.Count == 3,
            };
            if (!joins) break;
            group = next;
            end += 1 + next.Units;
        }
        return end < _text.Length && _text[end] is (>= '¼' and <= '¾') or (>= '⅐' and <= '⅞') ? end + 1 : end;
    }

    int Suffixes(int end, bool hasCurrency)
    {
        for (var count = 0; count < MaxMagnitudes; count++)
        {
            var length = MagnitudeAt(end, hasCurrency);
            if (length == 0) break;
            end += length;
        }
        var mark = AfterSpace(end);
        if (mark < _text.Length && _text[mark] is '%' or '٪' or '‰' or '‱' or '％' or '؉' or '؊') return mark + 1;
        return hasCurrency ? end : CurrencyAfter(end, mark);
    }

    int MagnitudeAt(int end, bool hasCurrency)
    {
        if (end >= _text.Length) return 0;
        var word = _text[end] is '-' or '‑' ? end + 1 : AfterSpace(end);
        var length = MagnitudeWords.LengthAtStart(_text[word..]);
        if (length > 0) return word - end + length;
        // $2.5m, Rp2T, 40k: the letter must touch the digits and stand alone; most of them could be a unit where no money is meant.
        var isLetter = _text[end] is 'k' or 'K' || (hasCurrency && _text[end] is 'm' or 'M' or 'b' or 'B' or 't' or 'T');
        return isLetter && DigitBefore(end) && !(end + 1 < _text.Length && Characters.IsWordLike(_text[end + 1])) ? 1 : 0;
    }

    int CurrencyAfter(int end, int mark)
    {
        if (mark >= _text.Length) return end;
        // A currency sign before the next number is that number's.
        if (char.GetUnicodeCategory(_text[mark]) == UnicodeCategory.CurrencySymbol) return DigitLength(AfterSpace(mark + 1)) == 0 ? mark + 1 : end;
        var letters = mark;
        while (letters < _text.Length && Characters.IsWordLike(_text[letters])) letters++;
        return MagnitudeWords.IsCurrencyCode(_text[mark..letters]) && DigitLength(AfterSpace(letters)) == 0 ? letters : end;
    }

    /// <summary>The start of the numeral whose first digit stands at <paramref name="digit"/>, not before <paramref name="floor"/>.</summary>
    int Start(int digit, int floor, out bool hasCurrency)
    {
        var signed = digit > floor && IsSign(digit - 1, floor) ? digit - 1 : digit;
        var currency = CurrencyBefore(signed, floor);
        hasCurrency = currency < signed;
        if (hasCurrency) return currency > floor && IsSign(currency - 1, floor) ? currency - 1 : currency;
        var percent = signed - 1;
        return percent >= floor && _text[percent] is '%' or '٪' && IsOpen(percent, floor) ? percent : signed;
    }

    int CurrencyBefore(int at, int floor)
    {
        var mark = at > floor && Characters.IsInlineSpace(_text[at - 1]) ? at - 1 : at;
        if (mark == floor) return at;
        var first = mark;
        if (char.GetUnicodeCategory(_text[mark - 1]) == UnicodeCategory.CurrencySymbol)
        {
            first--;
            // US$, HK$, R$
            var letters = first;
            while (letters > floor && char.IsAsciiLetterUpper(_text[letters - 1])) letters--;
            return first - letters <= 3 && IsOpen(letters, floor) ? letters : first;
        }
        if (_text[mark - 1] == '.') first--;
        var end = first;
        while (first > floor && Characters.IsWordLike(_text[first - 1])) first--;
        return MagnitudeWords.IsCurrencyCode(_text[first..end]) ? first : at;
    }

    bool IsSign(int at, int floor) => _text[at] is '+' or '±' or '−' or '﹣' or '－' || (_text[at] is '-' or '–' && IsOpen(at, floor));

    /// <summary>True where what stands at <paramref name="at"/> does not continue a word or a number.</summary>
    bool IsOpen(int at, int floor) => at == 0 || (at > floor && !Characters.IsWordLike(_text[at - 1]) && _text[at - 1] is not ('-' or '–'));

    bool DigitBefore(int at) => at > 0 && (char.IsDigit(_text[at - 1]) || char.IsLowSurrogate(_text[at - 1]));

    int AfterSpace(int at) => at < _text.Length && Characters.IsInlineSpace(_text[at]) ? at + 1 : at;

    (int Count, int Units) DigitRun(int at)
    {
        var (count, units) = (0, 0);
        for (int length; (length = DigitLength(at + units)) > 0; count++) units += length;
        return (count, units);
    }

    /// <summary>Code units of the decimal digit at <paramref name="at"/>; 0 where there is none.</summary>
    int DigitLength(int at)
    {
        if (at >= _text.Length) return 0;
        var c = _text[at];
        if (c < '\u0080') return char.IsAsciiDigit(c) ? 1 : 0;
        if (!char.IsHighSurrogate(c)) return char.IsDigit(c) ? 1 : 0;
        return Rune.DecodeFromUtf16(_text[at..], out var rune, out _) == System.Buffers.OperationStatus.Done && Rune.IsDigit(rune) ? 2 : 0;
    }
}
