namespace FactCheck.Annotation.Schemes;

/// <summary>What a label takes when its key is pressed without a selection.</summary>
public enum NaturalUnit
{
    /// <summary>The word under the caret.</summary>
    Word,

    /// <summary>The numeral under the caret, with sign, unit mark and magnitude word; else the word.</summary>
    Numeral,

    /// <summary>The run of name-like words around the caret; else the word.</summary>
    NounPhrase,

    /// <summary>The clause.</summary>
    Clause,

    /// <summary>The quotation; else the sentence.</summary>
    Quotation,

    /// <summary>The sentence.</summary>
    Sentence,

    /// <summary>The paragraph.</summary>
    Paragraph,
}
