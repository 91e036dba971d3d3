using System.Text;

namespace FactCheckTUI.Languages;

/// <summary>
/// Guesses the language of an article by its script, by letters that only one language has, and in Latin script by common words. Says nothing
/// rather than something doubtful.
/// </summary>
static class LanguageGuess
{
    // A newspaper's first lines decide; a megabyte is not read for it.
    const int UnitsRead = 20_000;
    const int FewestLetters = 20;
    const double LeastShare = 0.12;
    const double LeastLead = 1.2;

    // Letters of Persian and Urdu that Arabic does not write, and of Urdu that Persian does not.
    const string NotArabic = "پچژگکی";
    const string Urdu = "ٹڈڑںےہھۓ";
    const string Ukrainian = "іїєґІЇЄҐ";
    const string Russian = "ыэёЫЭЁ";

    // Letters of other languages in these scripts, of which nothing is claimed: Serbian, Macedonian, Belarusian, Kazakh …; Pashto, Kurdish, Uyghur …
    const string OtherCyrillic = "јљњћђџѓќѕўәғқңөұүһ";
    const string OtherArabic = "ښړځڅېڼۍڕێۆەڭۋ";

    /// <summary>BCP 47 tag, or null where the text does not tell.</summary>
    public static string? Of(string text)
    {
        var read = text.AsSpan(0, Math.Min(text.Length, UnitsRead));
        var scripts = new ScriptCounts(read);
        if (scripts.Total < FewestLetters && scripts.Main == Script.Latin) return null;
        return scripts.Main switch
        {
            Script.Arabic => OfArabicScript(read, scripts[Script.Arabic]),
            Script.Hebrew => "he",
            Script.Cyrillic => OfCyrillic(read),
            Script.Han or Script.Kana => scripts[Script.Kana] * 20 >= scripts[Script.Han] ? "ja" : "zh",
            Script.Hangul => "ko",
            Script.Thai => "th",
            Script.Latin => OfLatin(read),
            _ => null,
        };
    }

    /// <summary>True where the language is written from right to left.</summary>
    public static bool IsRightToLeft(string tag) => tag.Split('-')[0] is "ar" or "fa" or "ur" or "he" or "yi" or "ps" or "sd" or "ug" or "ckb" or "dv" or "syr";

    static string? OfArabicScript(ReadOnlySpan<char> text, int letters)
    {
        if (Count(text, OtherArabic) * 50 >= letters) return null;
        if (Count(text, Urdu) * 50 >= letters) return "ur";
        return Count(text, NotArabic) * 50 >= letters ? "fa" : "ar";
    }

    static string? OfCyrillic(ReadOnlySpan<char> text)
    {
        if (Count(text, OtherCyrillic) > 0) return null;
        var (ukrainian, russian) = (Count(text, Ukrainian), Count(text, Russian));
        if (ukrainian > russian) return "uk";

        // Bulgarian writes its hard sign often and these letters never.
        return russian == 0 && Count(text, "ъЪ") > 0 ? null : "ru";
    }

    static string? OfLatin(ReadOnlySpan<char> text)
    {
        var words = WordsOf(text);
        if (words.Count == 0) return null;
        var shares = CommonWords.ByLanguage
            .Select(language => (Tag: language.Key, Share: (double)words.Count(language.Value.Contains) / words.Count))
            .OrderByDescending(language => language.Share).ToList();
        var (best, second) = (shares[0], shares[1]);
        if (best.Share < LeastShare) return null;
        return best.Share >= second.Share * LeastLead || AreIndonesianAndMalay(best.Tag, second.Tag) ? best.Tag : null;
    }

    // The two differ in a few words only, of which one is enough; without any, Indonesian, which ten times as many people write.
    static bool AreIndonesianAndMalay(string best, string second) => best is "id" or "ms" && second is "id" or "ms";

    static List<string> WordsOf(ReadOnlySpan<char> text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsLetter(c)) word.Append(char.ToLowerInvariant(c));
            else if (word.Length > 0) Take();
        }
        if (word.Length > 0) Take();
        return words;

        void Take()
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }

    static int Count(ReadOnlySpan<char> text, string letters)
    {
        var count = 0;
        foreach (var c in text)
            if (letters.Contains(c)) count++;
        return count;
    }
}
