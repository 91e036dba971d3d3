using FactCheck.Annotation.Numbers.Locales;

namespace FactCheck.Annotation.Numbers;

/// <summary>
/// Reads numerals as they are written in a locale: <c>2,000</c> (en), <c>2.000</c> (id), <c>١٬٥٠٠</c> (ar), <c>1,4 juta</c> (id), <c>3亿</c> (zh).
/// Exact: no binary fractions. Pure, safe for any thread.
/// </summary>
/// <remarks>
/// The locale decides which mark separates groups and which the fraction (CLDR's default numbering of the language): <c>2.000</c> is two
/// thousand in Indonesian and two in English. Groups must be well formed (three digits, or two before the last three), else there is no reading:
/// <c>1,5</c> cannot be read in English. Two liberties are taken, because newsrooms take them: a lone group mark before one or two digits and a
/// magnitude word is the fraction (<c>2.5 juta</c>), and so is a lone comma before one or two digits in Arabic script. A date without its year
/// has no reading.
/// </remarks>
public static class NumberReader
{
    const int LongestText = 200;

    /// <summary>The reading of <paramref name="text"/>, or null where it cannot be read: nothing may be left over.</summary>
    /// <param name="text">The covered text, in any script; at most 200 UTF-16 code units are read.</param>
    /// <param name="locale">BCP 47 tag of the article; null: by the text alone, where it is not ambiguous.</param>
    public static NumberReading? Read(string text, string? locale)
    {
        if (text.Length > LongestText) return null;
        var plain = PlainText.Of(text);
        if (plain.Length == 0) return null;
        var rules = NumberLocale.For(locale, plain);
        return DateReader.Read(plain, rules) ?? TimeReader.Read(plain, rules) ?? new QuantityReader(plain, rules).Read();
    }
}
