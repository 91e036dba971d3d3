using System.Collections.Frozen;

namespace FactCheck.Terminal.Input;

/// <summary>
/// Letters that a key types on other keyboards, and what the key in the same place types on a US-QWERTY one. A plain terminal sends only the
/// letter, so this table is what lets command letters work while an Arabic (101), Persian, Hebrew, Russian, Greek or Thai (Kedmanee) layout is on.
/// Layouts are those of xkeyboard-config.
/// </summary>
public static class LatinFallback
{
    // Each pair: what the US keys type, and what the same keys type, one for one, on the other layout.
    static readonly (string Latin, string Other)[] Layouts =
    [
        // Arabic 101. Where b types the letters lam and alef there is no entry; as one ligature it has one.
        ("qwertyuiop[]asdfghjkl;'zxcvbnm,./`", "ضصثقفغعهخحجدشسيبلاتنمكطئءؤر\uFEFBىةوزظذ"),
        ("QWERTYPASGHJKZXBN?~", "\u064E\u064B\u064F\u064C\uFEF9إ؛\u0650\u064D\uFEF7أ\u0640،~\u0652\uFEF5آ؟\u0651"),
        // Persian: after Arabic, so that it only adds letters and second choices.
        ("qwertyuiop[]asdfghjkl;'zxcvbnm,", "ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو"),
        // Hebrew.
        ("ertyuiopasdfghjkl;zxcvbnm,.", "קראטוןםפשדגכעיחלךףזסבהנמצתץ"),
        // Russian.
        ("qwertyuiop[]asdfghjkl;'zxcvbnm,.`", "йцукенгшщзхъфывапролджэячсмитьбюё"),
        ("QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~", "ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ"),
        // Greek; q has no letter.
        ("wertyuiopasdfghjklzxcvbnm", "ςερτυθιοπασδφγηξκλζχψωβνμ"),
        ("ERTYUIOPASDFGHJKLZXCVBNM", "ΕΡΤΥΘΙΟΠΑΣΔΦΓΗΞΚΛΖΧΨΩΒΝΜ"),
        // Thai Kedmanee.
        ("qwertyuiop[]asdfghjkl;'zxcvbnm,./", "ๆไำพะ\u0E31\u0E35รนยบลฟหกดเ\u0E49\u0E48าสวงผปแอ\u0E34\u0E37ทมใฝ"),
        ("1234567890-=", "ๅ/_ภถ\u0E38\u0E36คตจขช"),
        ("QWERTYUIOP{ASDFGHJKL:ZXCVBNM<>", "๐\"ฎฑธ\u0E4D\u0E4Aณฯญฐฤฆฏโฌ\u0E47\u0E4Bษศซ()ฉฮ\u0E3A\u0E4C?ฒฬ"),
    ];

    static readonly FrozenDictionary<int, string> Table = Build();

    /// <summary>
    /// What the key that types <paramref name="codePoint"/> types on a US-QWERTY keyboard, the likeliest first (ز is <c>.</c> in Arabic, <c>c</c>
    /// in Persian); empty for ASCII and where nothing is known.
    /// </summary>
    public static ReadOnlySpan<char> Of(int codePoint) => Table.GetValueOrDefault(codePoint);

    static FrozenDictionary<int, string> Build()
    {
        var table = new Dictionary<int, string>();
        foreach (var (latin, other) in Layouts)
            for (var i = 0; i < latin.Length; i++)
            {
                // ASCII is what it says on every layout.
                if (char.IsAscii(other[i])) continue;
                var known = table.GetValueOrDefault(other[i], "");
                if (!known.Contains(latin[i], StringComparison.Ordinal)) table[other[i]] = known + latin[i];
            }
        return table.ToFrozenDictionary();
    }
}
