namespace FactCheck.Text.Icu;

/// <summary>What a break iterator looks for. Values are ICU's <c>UBreakIteratorType</c>.</summary>
internal enum BreakKind
{
    /// <summary>Extended grapheme clusters (UAX #29).</summary>
    Grapheme = 0,

    /// <summary>Words (UAX #29; by dictionary in Thai, Lao, Khmer, Burmese, Chinese and Japanese).</summary>
    Word = 1,

    /// <summary>Line break opportunities (UAX #14).</summary>
    Line = 2,

    /// <summary>Sentences (UAX #29).</summary>
    Sentence = 3,
}
