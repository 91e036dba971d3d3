namespace FactCheck.Annotation.Anchoring;

/// <summary>Why a place is taken for the one that a span had.</summary>
public enum AnchorEvidence
{
    /// <summary>The text around it moved with it, past other text that stayed.</summary>
    Surroundings,

    /// <summary>Enough of the recorded text before and after it is still there, and nowhere else.</summary>
    Context,

    /// <summary>The quote is long and occurs once, between the same neighbours.</summary>
    OnlyOccurrence,
}
