using FactCheck.Agreement.Resampling;
using FactCheck.Agreement.Spans;

namespace FactCheck.Agreement.Unitizing;

/// <summary>
/// The family of Krippendorff, Mathet, Bouvry and Widlöcher (2016, On the reliability of unitizing textual continua: further developments;
/// cu and ku as in Krippendorff 2019, Content Analysis, 4th ed., eq. 36-38). Every position has one label or none, so where spans of one
/// annotator overlap the longer counts. O(n * annotators²) in the number of spans n.
/// </summary>
public static class UnitizedAlpha2016
{
    const string OneKind = "everything is marked or everything is a gap, so chance alone would agree everywhere";

    /// <summary>All figures of the family.</summary>
    /// <param name="study">Documents that not all annotated are left out.</param>
    public static UnitizedAlphas Of(SpanStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var continua = new Continua(study);
        var tally = new UnitizedTally(study.Labels.Length);
        foreach (var document in continua.Documents) tally.Add(study, document);
        return new UnitizedAlphas(study, tally, tally.Cut == 0 ? continua.LeftOut
            : [.. continua.LeftOut, new LeftOut("spans", tally.Cut, "hidden, in part at least, by a longer span of the same annotator")]);
    }

    /// <summary>The sums of each document, to resample the alpha of labels and gaps (u-alpha) from.</summary>
    public static DocumentSums Sums(SpanStudy study) =>
        UnitizedSums.Of(study, tally => [tally.Differing, tally.Positions, tally.Self, .. tally.Marked], totals => Alpha(totals[0], totals[1], totals[2], totals[3..]));

    /// <summary>The sums of each document, to resample the alpha of marked stretches (|u-alpha) from.</summary>
    public static DocumentSums BinarySums(SpanStudy study) =>
        UnitizedSums.Of(study, tally => [tally.HalfMarked, tally.Positions, tally.Self, tally.Marked.Sum()], totals => Alpha(totals[0], totals[1], totals[2], totals[3..]));

    /// <summary>The sums of each document, to resample the alpha of labels where two annotators marked something (cu-alpha) from.</summary>
    public static DocumentSums CodedSums(SpanStudy study) =>
        UnitizedSums.Of(study, tally => [tally.Agreed(), tally.Matched.Sum(), .. tally.Shared()], totals => UnitizedAlphas.Coded(totals[0], totals[1], totals[2..]));

    /// <summary>The sums of each document, to resample the alpha of a label ((k)u-alpha) from.</summary>
    /// <exception cref="ArgumentException">The study has no such label.</exception>
    public static DocumentSums LabelSums(SpanStudy study, string label)
    {
        ArgumentNullException.ThrowIfNull(study);
        var k = study.Labels.IndexOf(label);
        if (k < 0) throw new ArgumentException($"The study has no label '{label}'; it has {string.Join(", ", study.Labels)}.", nameof(label));
        return UnitizedSums.Of(study, tally => [tally.Valued[k, k], tally.Matched[k], tally.Shared()[k], tally.Shared().Sum()],
            totals => UnitizedAlphas.OfLabel(totals[0], totals[1], totals[2], totals[3]));
    }

    /// <summary>1 - observed over expected disagreement of labels and gaps.</summary>
    internal static Score Alpha(double differing, double positions, double self, ReadOnlySpan<double> marked)
    {
        var expected = Expected(positions, self, marked);
        return positions == 0 ? Score.None("there is no text that all annotated") : Score.OneMinus(differing / positions, expected, OneKind);
    }

    internal static double Expected(double positions, double self, ReadOnlySpan<double> marked)
    {
        double gaps = positions, squares = 0;
        foreach (var length in marked)
        {
            gaps -= length;
            squares += length * length;
        }
        var pairs = positions * positions - self;
        return pairs <= 0 ? 0 : (positions * positions - squares - gaps * gaps) / pairs;
    }
}
