namespace FactCheck.Annotation.Anchoring;

/// <summary>Old text that is held to be the same as a stretch of new text, unit for unit.</summary>
/// <param name="OldStart">Where it was: in units of the old text where that is known, else in code points of it.</param>
/// <param name="NewStart">Where it is, in units of the new text.</param>
/// <param name="Length">Of both.</param>
/// <param name="Evidence">Why, where it was found piece by piece; null: the text around it is the same too.</param>
readonly record struct Block(int OldStart, int NewStart, int Length, AnchorEvidence? Evidence = null)
{
    public UnitRange Old => new(OldStart, OldStart + Length);

    public UnitRange New => new(NewStart, NewStart + Length);

    public int Shift => NewStart - OldStart;

    /// <summary>The new place of old text that lies within the block.</summary>
    public UnitRange Image(UnitRange old) => new(old.Start + Shift, old.End + Shift);

    /// <summary>True where the block says that the new text at <paramref name="place"/> is other old text than what began at <paramref name="old"/>.</summary>
    public bool Contradicts(UnitRange old, UnitRange place) => New.Contains(place) && place.Start - Shift != old.Start;
}
