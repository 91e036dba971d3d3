namespace FactCheckTUI.Agreeing;

/// <summary>How often the earlier annotator of a pair gave an attribute one value where the later gave another, or the same.</summary>
/// <param name="First">The earlier annotator's value; several joined by <c>+</c>, <c>nothing</c> for none.</param>
/// <param name="Second">The later annotator's value.</param>
/// <param name="Count">How often.</param>
sealed record ValuePair(string First, string Second, long Count)
{
    /// <summary>True where both gave the same.</summary>
    public bool IsSame => First == Second;
}
