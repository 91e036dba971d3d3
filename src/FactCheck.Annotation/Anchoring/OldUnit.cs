namespace FactCheck.Annotation.Anchoring;

/// <summary>What positions in the old text count.</summary>
enum OldUnit
{
    /// <summary>Code points: the text is not known.</summary>
    CodePoint,

    /// <summary>Units of the folded text.</summary>
    Folded,
}
