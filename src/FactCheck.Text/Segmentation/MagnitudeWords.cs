namespace FactCheck.Text.Segmentation;

/// <summary>
/// Words that scale the digits before them, and the codes of currencies beside them, in the languages that articles here are written in.
/// </summary>
internal static class MagnitudeWords
{
    const int Longest = 16;

    static readonly string[] Words = Sorted(
        StringComparer.OrdinalIgnoreCase,
        [
            // English, with Indian English
            "hundred", "hundreds", "thousand", "thousands", "million", "millions", "billion", "billions", "trillion", "trillions", "lakh",
            "lakhs", "crore", "crores", "dozen", "bn", "tn", "mn", "mln", "mio", "mrd",
            // Indonesian, Malay
            "ratus", "ribu", "juta", "miliar", "milyar", "triliun", "bilion", "trilion", "rb", "jt", "lusin",
            // French, Spanish, Portuguese, Italian, German, Dutch
            "mille", "milliers", "milliard", "milliards", "billions", "mil", "millón", "millon", "millones", "billón", "billones",
            "milhão", "milhões", "bilhão", "bilhões", "trilhão", "trilhões", "mila", "milione", "milioni", "miliardo", "miliardi",
            "tausend", "millionen", "milliarde", "milliarden", "billionen", "miljoen", "miljard", "duizend",
            // Turkish, Vietnamese, Swahili
            "bin", "milyon", "trilyon", "nghìn", "ngàn", "triệu", "tỷ", "elfu", "milioni", "bilioni",
            // Russian, Ukrainian
            "тысяча", "тысячи", "тысяч", "миллион", "миллиона", "миллионов", "миллиард", "миллиарда", "миллиардов", "триллион",
            "триллиона", "триллионов", "тыс", "млн", "млрд", "трлн", "тисяча", "тисячі", "тисяч", "мільйон", "мільйони", "мільйонів",
            "мільярд", "мільярди", "мільярдів",
            // Arabic
            "مئة", "مائة", "مية", "ألف", "الف", "ألفا", "ألفًا", "ألفاً", "ألوف", "آلاف", "الاف", "مليون", "مليونا", "مليونًا", "مليوناً",
            "ملايين", "مليار", "مليارا", "مليارًا", "ملياراً", "مليارات", "بليون", "بلايين", "تريليون", "تريليونا", "تريليونًا",
            "تريليوناً", "تريليونات", "ترليون",
            // Persian, Urdu
            "هزار", "میلیون", "ملیون", "میلیارد", "تریلیون", "ہزار", "لاکھ", "کروڑ", "ارب", "ملین", "بلین",
            // Hebrew
            "מאות", "אלף", "אלפים", "אלפי", "מיליון", "מיליוני", "מיליארד", "מיליארדי", "טריליון",
            // Hindi, Bengali
            "हजार", "हज़ार", "लाख", "करोड़", "अरब", "হাজার", "লাখ", "কোটি",
        ]);

    // Scripts that write no space between words: the beginning of what follows decides. Longer ones first.
    static readonly string[] Prefixes =
    [
        "พันล้าน", "หมื่น", "ล้าน", "แสน", "ร้อย", "พัน", "百", "千", "万", "萬", "亿", "億", "兆", "백", "천", "만", "억", "조",
    ];

    static readonly string[] CurrencyCodes = Sorted(
        StringComparer.Ordinal,
        [
            "Rp", "RM", "Rs", "Kč", "zł", "USD", "EUR", "GBP", "JPY", "CNY", "RMB", "IDR", "MYR", "SGD", "AUD", "CAD", "NZD", "CHF", "INR",
            "PKR", "SAR", "AED", "EGP", "QAR", "KWD", "IQD", "IRR", "TRY", "RUB", "UAH", "THB", "VND", "KRW", "BRL", "MXN", "ZAR", "NGN",
            "KES", "ILS", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "HKD", "TWD", "PHP", "BDT", "LBP", "SYP", "JOD", "MAD", "DZD", "TND",
            "LYD", "SDG", "YER", "OMR", "BHD", "AZN",
        ]);

    /// <summary>Code units of the magnitude word with which <paramref name="text"/> begins; 0 where it begins with none.</summary>
    public static int LengthAtStart(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return 0;
        if (text[0] >= '\u0E00')
        {
            foreach (var prefix in Prefixes)
                if (text.StartsWith(prefix, StringComparison.Ordinal)) return prefix.Length;
        }
        var length = 0;
        while (length < text.Length && (char.IsLetter(text[length]) || Characters.IsMark(text[length]))) length++;
        return length is > 0 and <= Longest && Holds(Words, text[..length], StringComparison.OrdinalIgnoreCase) ? length : 0;
    }

    /// <summary>True for an ISO 4217 code or an abbreviation such as <c>Rp</c>; case matters.</summary>
    public static bool IsCurrencyCode(ReadOnlySpan<char> letters) => Holds(CurrencyCodes, letters, StringComparison.Ordinal);

    static string[] Sorted(StringComparer comparer, string[] words)
    {
        Array.Sort(words, comparer);
        return words;
    }

    // A frozen set looked up by span costs some milliseconds of compilation at the first numeral, for nothing gained at this size.
    static bool Holds(string[] sorted, ReadOnlySpan<char> word, StringComparison comparison)
    {
        int low = 0, high = sorted.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = word.CompareTo(sorted[middle], comparison);
            if (order == 0) return true;
            if (order < 0) high = middle - 1;
            else low = middle + 1;
        }
        return false;
    }
}
