namespace FactCheck.Text.Segmentation;

/// <summary>The pieces of a text that a caret moves by and a selection grows through, from the smallest.</summary>
public enum TextUnit
{
    /// <summary>User-perceived character (UAX #29 extended grapheme cluster).</summary>
    Grapheme,

    /// <summary>Orthographic word (UAX #29, dictionary-based for Thai and Chinese), without surrounding punctuation.</summary>
    Word,

    /// <summary>
    /// Digits of any script with separators, sign, per cent or currency mark and magnitude word: <c>1,4 juta</c>, <c>$2.5 million</c>,
    /// <c>40%</c>. A range (<c>12–15</c>) is one.
    /// </summary>
    Numeral,

    /// <summary>What stands between a pair of quotation marks, without them and the spaces inside them.</summary>
    Quotation,

    /// <summary>
    /// A piece of a sentence between commas, semicolons, colons, dashes, brackets or quotation marks, without them and the full stop.
    /// </summary>
    Clause,

    /// <summary>Sentence (UAX #29), without the space after it.</summary>
    Sentence,

    /// <summary>Paragraph, without its line break.</summary>
    Paragraph,

    /// <summary>The whole text.</summary>
    Document,
}
