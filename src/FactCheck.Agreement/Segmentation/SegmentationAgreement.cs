namespace FactCheck.Agreement.Segmentation;

/// <summary>
/// Agreement of two full segmentations: every position lies in exactly one segment, as with paragraphs or topics. Not for spans with gaps between
/// them; use the unitizing measures there.
/// </summary>
public static class SegmentationAgreement
{
    /// <summary>Boundary similarity B: boundaries in common, moved ones in part, over all boundaries.</summary>
    /// <param name="first">A segmentation.</param>
    /// <param name="second">Another of the same text.</param>
    /// <param name="reach">Boundaries fewer positions apart than this are one that moved; 2 by default.</param>
    /// <exception cref="ArgumentException">The two are not of one length, or <paramref name="reach"/> is below 1.</exception>
    public static Figure BoundarySimilarity(SegmentMasses first, SegmentMasses second, int reach = 2)
    {
        Check(first, second);
        ArgumentOutOfRangeException.ThrowIfLessThan(reach, 1);
        var edits = BoundaryEdits.Between(first, second, reach);
        var boundaries = edits.Matches + edits.Additions + edits.Transpositions;
        return new Figure
        {
            Measure = Measures.BoundarySimilarity,
            Score = Score.OneMinus(edits.Additions + edits.Moved, boundaries, "neither cuts the text anywhere"),
            Items = boundaries,
        };
    }

    /// <summary>Segmentation similarity S: as B, over all places where a boundary could be.</summary>
    /// <param name="first">A segmentation.</param>
    /// <param name="second">Another of the same text.</param>
    /// <param name="reach">Boundaries fewer positions apart than this are one that moved; 2 by default.</param>
    /// <exception cref="ArgumentException">The two are not of one length, or <paramref name="reach"/> is below 1.</exception>
    public static Figure SegmentationSimilarity(SegmentMasses first, SegmentMasses second, int reach = 2)
    {
        Check(first, second);
        ArgumentOutOfRangeException.ThrowIfLessThan(reach, 1);
        var edits = BoundaryEdits.Between(first, second, reach);
        var places = Math.Max(0, first.Length - 1);
        return new Figure
        {
            Measure = Measures.SegmentationSimilarity,
            Score = Score.OneMinus(edits.Additions + edits.Moved, places, "the text has no place for a boundary"),
            Items = places,
        };
    }

    /// <summary>Pk: the share of windows whose two ends one segmentation puts in one segment and the other does not. 0 is best.</summary>
    /// <param name="hypothesis">What is judged.</param>
    /// <param name="reference">What it is judged by: the window is half its mean segment, at least 2.</param>
    /// <exception cref="ArgumentException">The two are not of one length.</exception>
    public static Figure Pk(SegmentMasses hypothesis, SegmentMasses reference) =>
        Windows(hypothesis, reference, Measures.Pk, (a, b) => (a == 0) != (b == 0));

    /// <summary>WindowDiff: the share of windows that hold unequal numbers of boundaries. 0 is best.</summary>
    /// <param name="hypothesis">What is judged.</param>
    /// <param name="reference">What it is judged by: the window is half its mean segment, at least 2.</param>
    /// <exception cref="ArgumentException">The two are not of one length.</exception>
    public static Figure WindowDiff(SegmentMasses hypothesis, SegmentMasses reference) =>
        Windows(hypothesis, reference, Measures.WindowDiff, (a, b) => a != b);

    static Figure Windows(SegmentMasses hypothesis, SegmentMasses reference, Measure measure, Func<int, int, bool> differ)
    {
        Check(hypothesis, reference);
        var window = reference.Masses.IsEmpty ? 2 : Math.Max(2, (int)Math.Round(reference.Masses.Average() / 2, MidpointRounding.ToEven));
        var windows = Math.Max(0, reference.Length - window);
        var (before, beforeReference) = (Before(hypothesis), Before(reference));
        var differing = 0;
        for (var start = 0; start < windows; start++)
            if (differ(before[start + window] - before[start], beforeReference[start + window] - beforeReference[start])) differing++;
        return new Figure { Measure = measure, Score = Score.Ratio(differing, windows, "the text is not longer than the window"), Items = windows };
    }

    /// <summary>For each position the boundaries at or before it.</summary>
    static int[] Before(SegmentMasses masses)
    {
        var before = new int[masses.Length + 1];
        foreach (var boundary in masses.Boundaries) before[boundary] = 1;
        for (var i = 1; i < before.Length; i++) before[i] += before[i - 1];
        return before;
    }

    static void Check(SegmentMasses first, SegmentMasses second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first.Length != second.Length)
            throw new ArgumentException($"One segmentation covers {first.Length} positions, the other {second.Length}; both must be of one text.",
                nameof(second));
    }
}
