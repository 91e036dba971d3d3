namespace FactCheck.Annotation.Numbers.Locales;

/// <summary>How numbers are written in a language. Words are in the spelling of <see cref="PlainText"/>.</summary>
sealed record NumberLocale
{
    /// <summary>The mark before the fraction; null: unknown, the digits decide.</summary>
    public char? Decimal { get; init; }

    /// <summary>The mark between groups beside blanks, apostrophes and the Arabic mark; null: unknown, or blanks only.</summary>
    public char? Group { get; init; }

    /// <summary>True where a lone comma before one or two digits is the fraction's, although commas separate groups.</summary>
    public bool LooseComma { get; init; }

    /// <summary>True where a slash between digits is the fraction's mark (Persian), not a fraction.</summary>
    public bool SlashDecimal { get; init; }

    /// <summary>Number words, and the words that multiply them.</summary>
    public WordTable<NumberWord> Words { get; init; } = WordTable<NumberWord>.Empty;

    /// <summary>Words that multiply the number before them, or stand alone for one (two) of them.</summary>
    public WordTable<Magnitude> Magnitudes { get; init; } = WordTable<Magnitude>.Empty;

    /// <summary>Signs and words for per cent, behind the number.</summary>
    public WordTable<string> Percents { get; init; } = WordTable<string>.Empty;

    /// <summary>The same before the number.</summary>
    public WordTable<string> PercentsBefore { get; init; } = WordTable<string>.Empty;

    /// <summary>Currency words of the language; signs and codes are in <see cref="Currencies"/>.</summary>
    public WordTable<string> Money { get; init; } = WordTable<string>.Empty;

    /// <summary>Marks of an ordinal before digits (<c>ke-</c>).</summary>
    public WordTable<string> OrdinalsBefore { get; init; } = WordTable<string>.Empty;

    /// <summary>Marks of an ordinal behind digits (<c>rd</c>).</summary>
    public WordTable<string> OrdinalsBehind { get; init; } = WordTable<string>.Empty;

    /// <summary>Words between the ends of a range, beside dashes.</summary>
    public WordTable<string> Ranges { get; init; } = WordTable<string>.Empty;

    /// <summary>Words between parts of a number (<c>and</c>).</summary>
    public WordTable<string> Connectors { get; init; } = WordTable<string>.Empty;

    /// <summary>The letter that joins a word to the one before it (<c>و</c>); null: none.</summary>
    public char? Joiner { get; init; }

    /// <summary>Words for fractions that have a finite decimal form, with it.</summary>
    public WordTable<string> Fractions { get; init; } = WordTable<string>.Empty;

    /// <summary>Words for a minus sign.</summary>
    public WordTable<string> Minus { get; init; } = WordTable<string>.Empty;

    /// <summary>Month names with their numbers.</summary>
    public WordTable<int> Months { get; init; } = WordTable<int>.Empty;

    /// <summary>True where tens follow units (Arabic: five and twenty).</summary>
    public bool UnitsFirst { get; init; }

    /// <summary>The order of a date in digits.</summary>
    public DateOrder DateOrder { get; init; } = DateOrder.DayFirst;

    /// <summary>True where <c>14.30</c> is a time, because the point is no decimal mark.</summary>
    public bool PointInTimes => Group == '.';

    /// <summary>What is added to a year written in the language's calendar; years above 2400 only.</summary>
    public int YearShift { get; init; }

    /// <summary>The currency that <c>$</c> stands for.</summary>
    public string Dollar { get; init; } = "USD";

    /// <summary>The currency that <c>¥</c> stands for.</summary>
    public string Yen { get; init; } = "JPY";

    /// <summary>The locale for a BCP 47 tag; without one (or with an unknown language) the words by script and the marks by the digits alone.</summary>
    public static NumberLocale For(string? tag, string plain)
    {
        var subtags = tag?.Split('-', '_') ?? [];
        var language = subtags.Length > 0 ? subtags[0].ToLowerInvariant() : "";
        var region = Array.Find(subtags[Math.Min(1, subtags.Length)..], subtag => subtag.Length == 2)?.ToUpperInvariant();
        return Languages.Find(language, region) ?? Languages.ByScript(plain) with { Decimal = null, Group = null };
    }
}
