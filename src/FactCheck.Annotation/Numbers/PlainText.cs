using System.Globalization;
using System.Text;

namespace FactCheck.Annotation.Numbers;

/// <summary>
/// Brings a text and the words of the tables to one spelling: digits of every script in ASCII, white space as blanks, dashes and
/// percent signs each in one form, lower case, Arabic letters without their variants and vowels, nothing invisible.
/// </summary>
static class PlainText
{
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsDropped(rune.Value)) continue;
            var digit = rune.IsBmp ? CharUnicodeInfo.GetDecimalDigitValue((char)rune.Value) : DigitBeyond(rune);
            if (digit >= 0) plain.Append((char)('0' + digit));
            else if (Rune.IsWhiteSpace(rune)) plain.Append(' ');
            else if (rune.IsBmp) plain.Append(Folded((char)rune.Value));
            else plain.Append(rune);
        }
        return plain.ToString().Trim();
    }

    static int DigitBeyond(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber ? (int)Rune.GetNumericValue(rune) : -1;

    // Bidi controls, zero-width characters, Arabic vowels and the kashida: written or not, the number is the same.
    static bool IsDropped(int codePoint) => codePoint
        is (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x2069) or 0x061C or 0xFEFF
        or (>= 0x064B and <= 0x065F) or 0x0670 or 0x0640;

    static char Folded(char c) => c switch
    {
        '\u2212' or '\uFE63' or '\uFF0D' or '\u2010' or '\u2011' => '-',
        '\u2012' or '\u2013' or '\u2014' or '~' or '\u301C' or '\uFF5E' => '–',
        '٪' or '％' or '﹪' => '%',
        '’' or '‘' or '`' => '\'',
        '，' or '،' => ',',
        '．' => '.',
        '：' => ':',
        '／' or '⁄' => '/',
        '＄' => '$',
        '￥' => '¥',
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ى' or 'ی' => 'ي',
        'ک' => 'ك',
        'ة' or 'ۀ' => 'ه',
        _ => char.ToLowerInvariant(c),
    };
}
