namespace FactCheck.Agreement.Spans;

/// <summary>When spans of two annotators count as the same, and for how much. Immutable and safe for use by several threads.</summary>
public abstract class SpanCriterion
{
    private protected SpanCriterion(Measure measure, bool comparesLabels) => (Measure, ComparesLabels) = (measure, comparesLabels);

    /// <summary>Same start, end and label.</summary>
    public static SpanCriterion Exact { get; } = new MatchingCriterion(Measures.ExactF1, true, (in a, in b) => SameOffsets(in a, in b) ? 1 : 0);

    /// <summary>Same start and end, whatever the label.</summary>
    public static SpanCriterion ExactBoundaries { get; } = new MatchingCriterion(Measures.BoundaryF1, false, (in a, in b) => SameOffsets(in a, in b) ? 1 : 0);

    /// <summary>One shared position and the same label.</summary>
    public static SpanCriterion Overlap { get; } = new MatchingCriterion(Measures.OverlapF1, true, (in _, in _) => 1);

    /// <summary>One shared position, whatever the label.</summary>
    public static SpanCriterion OverlapAnyLabel { get; } = new MatchingCriterion(Measures.OverlapAnyLabelF1, false, (in _, in _) => 1);

    /// <summary>The same label, and at least half of what either covers is shared.</summary>
    public static SpanCriterion HalfShared { get; } = IntersectionOverUnion(0.5);

    /// <summary>The same label: 1 for the same offsets, 1/2 for any overlap.</summary>
    public static SpanCriterion HalfCredit { get; } = new MatchingCriterion(Measures.HalfCreditF1, true, (in a, in b) => SameOffsets(in a, in b) ? 1 : 0.5);

    /// <summary>The same label, weighted by twice the shared positions over the sum of both lengths.</summary>
    public static SpanCriterion Dice { get; } = new MatchingCriterion(Measures.DiceF1, true, (in a, in b) => 2.0 * a.Shared(b) / (a.Length + b.Length));

    /// <summary>Positions of the document under each label.</summary>
    public static SpanCriterion Characters { get; } = new CharacterCriterion();

    /// <summary>Tokens under each label; documents without tokens are left out.</summary>
    public static SpanCriterion Tokens { get; } = new TokenCriterion();

    /// <summary>What F1 by this criterion is.</summary>
    public Measure Measure { get; }

    /// <summary>True where spans of different labels never match, so that there are figures for each label.</summary>
    public bool ComparesLabels { get; }

    /// <summary>True where a document without tokens cannot be counted.</summary>
    internal virtual bool NeedsTokens => false;

    /// <summary>The same label, and <paramref name="threshold"/> of the positions that either covers are shared.</summary>
    /// <param name="threshold">Above 0, at most 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The threshold lies elsewhere.</exception>
    public static SpanCriterion IntersectionOverUnion(double threshold)
    {
        if (threshold is not (> 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(threshold), threshold, "A share above 0 and at most 1 was expected.");
        return new MatchingCriterion(Measures.IouF1(threshold), true, (in a, in b) =>
        {
            var shared = a.Shared(b);
            return shared >= threshold * (a.Length + b.Length - shared) ? 1 : 0;
        });
    }

    /// <summary>A counter with buffers of its own, for one thread.</summary>
    internal abstract SpanCounter Counter(SpanStudy study);

    static bool SameOffsets(in SpanEntry a, in SpanEntry b) => a.Start == b.Start && a.End == b.End;
}
