using System.Collections.Frozen;

namespace FactCheck.Annotation.Numbers.Locales;

/// <summary>The locales by language and region. Marks after CLDR 45.</summary>
static class Languages
{
    static readonly NumberLocale Commas = new() { Decimal = '.', Group = ',', Percents = Tables.Words("%", "%") };
    static readonly NumberLocale Points = new() { Decimal = ',', Group = '.', Percents = Tables.Words("%", "%") };
    static readonly NumberLocale Blanks = new() { Decimal = ',', Percents = Tables.Words("%", "%") };

    static readonly FrozenDictionary<string, NumberLocale> ByLanguage = new Dictionary<string, NumberLocale>
    {
        ["en"] = English.Locale,
        ["id"] = Malay.Indonesian,
        ["ms"] = Malay.Malaysian,
        ["ar"] = ArabicScript.Arabic,
        ["fa"] = ArabicScript.Persian,
        ["ur"] = ArabicScript.Urdu,
        ["he"] = Hebrew.Locale,
        ["iw"] = Hebrew.Locale,
        ["zh"] = EastAsian.Chinese,
        ["ja"] = EastAsian.Japanese,
        ["th"] = EastAsian.Thai,
        ["de"] = European.German,
        ["fr"] = European.French,
        ["es"] = European.Spanish,
        ["pt"] = European.Portuguese,
        ["it"] = European.Italian,
        ["ru"] = European.Russian,
        ["uk"] = European.Ukrainian,
        ["tr"] = European.Turkish,
        ["nl"] = European.Dutch,
        ["ko"] = Commas with { Dollar = "USD" },
        ["hi"] = Commas,
        ["bn"] = Commas,
        ["ta"] = Commas,
        ["te"] = Commas,
        ["mr"] = Commas,
        ["pa"] = Commas,
        ["gu"] = Commas,
        ["ne"] = Commas,
        ["si"] = Commas,
        ["my"] = Commas,
        ["km"] = Points,
        ["lo"] = Points,
        ["sw"] = Commas,
        ["ha"] = Commas,
        ["yo"] = Commas,
        ["ig"] = Commas,
        ["am"] = Commas,
        ["so"] = Commas,
        ["fil"] = Commas,
        ["tl"] = Commas,
        ["ps"] = ArabicScript.Persian,
        ["ckb"] = ArabicScript.Arabic,
        ["vi"] = Points,
        ["jv"] = Malay.Indonesian,
        ["su"] = Malay.Indonesian,
        ["el"] = Points,
        ["ro"] = Points,
        ["hr"] = Points,
        ["sr"] = Points,
        ["bs"] = Points,
        ["sl"] = Points,
        ["mk"] = Points,
        ["da"] = Points,
        ["is"] = Points,
        ["az"] = Points,
        ["ca"] = Points,
        ["gl"] = Points,
        ["ka"] = Blanks,
        ["hy"] = Blanks,
        ["kk"] = Blanks,
        ["uz"] = Blanks,
        ["be"] = Blanks,
        ["bg"] = Blanks,
        ["pl"] = Blanks,
        ["cs"] = Blanks,
        ["sk"] = Blanks,
        ["sv"] = Blanks,
        ["no"] = Blanks,
        ["nb"] = Blanks,
        ["nn"] = Blanks,
        ["fi"] = Blanks,
        ["hu"] = Blanks,
        ["lt"] = Blanks,
        ["lv"] = Blanks,
        ["et"] = Blanks,
        ["sq"] = Blanks,
    }.ToFrozenDictionary();

    /// <summary>The locale, with what the region changes; null where the language is not known.</summary>
    public static NumberLocale? Find(string language, string? region)
    {
        if (!ByLanguage.TryGetValue(language, out var locale)) return null;
        return region is null ? locale : ForRegion(locale, language, region);
    }

    /// <summary>The language whose words a text of unknown language is read with.</summary>
    public static NumberLocale ByScript(string plain)
    {
        foreach (var c in plain)
            switch (c)
            {
                case >= '\u0600' and <= '\u06FF': return ArabicScript.Arabic;
                case >= '\u0590' and <= '\u05FF': return Hebrew.Locale;
                case >= '\u0E00' and <= '\u0E7F': return EastAsian.Thai;
                case >= '\u3040' and <= '\u9FFF': return EastAsian.Chinese;
                case >= '\u0400' and <= '\u04FF': return European.Russian;
            }
        return English.Locale with { DateOrder = DateOrder.Unknown };
    }

    static NumberLocale ForRegion(NumberLocale locale, string language, string region) => (language, region) switch
    {
        ("en", "US" or "PH") => locale with { DateOrder = DateOrder.MonthFirst },
        ("en", "AU") => locale with { Dollar = "AUD", DateOrder = DateOrder.DayFirst },
        ("en", "CA") => locale with { Dollar = "CAD" },
        ("en", "NZ") => locale with { Dollar = "NZD", DateOrder = DateOrder.DayFirst },
        ("en", "SG") => locale with { Dollar = "SGD", DateOrder = DateOrder.DayFirst },
        ("en", "HK") => locale with { Dollar = "HKD", DateOrder = DateOrder.DayFirst },
        ("en", _) => locale with { DateOrder = DateOrder.DayFirst },
        ("zh", "HK") => locale with { Dollar = "HKD" },
        ("zh", "TW") => locale with { Dollar = "TWD" },
        ("ar", "MA" or "DZ" or "TN" or "LY" or "MR") => locale with { Decimal = ',', Group = '.' },
        ("es", "MX" or "US" or "GT" or "HN" or "NI" or "SV" or "PA" or "PR" or "DO" or "PE" or "CU") =>
            locale with { Decimal = '.', Group = ',', Dollar = region == "MX" ? "MXN" : "USD" },
        ("es", "AR") => locale with { Dollar = "ARS" },
        ("es", "CL") => locale with { Dollar = "CLP" },
        ("es", "CO") => locale with { Dollar = "COP" },
        ("de" or "fr" or "it", "CH") or ("de", "LI") => locale with { Decimal = '.', Group = null },
        ("ms", "BN") => locale with { Decimal = ',', Group = '.', Dollar = "BND" },
        _ => locale,
    };
}
