namespace FactCheck.Agreement.Spans;

/// <summary>
/// What became of the spans of a label between two annotators, or over pairs of them: the first question of an editor. Spans of both sides
/// count.
/// </summary>
/// <param name="Same">Spans with an exact counterpart.</param>
/// <param name="Boundary">Spans aligned with one of the same label and other edges.</param>
/// <param name="Label">Spans aligned with one of another label.</param>
/// <param name="Missing">Spans aligned with nothing.</param>
public readonly record struct DisagreementCounts(long Same, long Boundary, long Label, long Missing)
{
    /// <summary>Both together.</summary>
    public static DisagreementCounts operator +(DisagreementCounts left, DisagreementCounts right) =>
        new(left.Same + right.Same, left.Boundary + right.Boundary, left.Label + right.Label, left.Missing + right.Missing);

    /// <summary>Both together.</summary>
    public DisagreementCounts Add(DisagreementCounts other) => this + other;
}
