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
    public static DocumentSums Sums(SpanStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var included = new Continua(study).Documents.ToHashSet();
        var sums = new DocumentSumsBuilder(study.Documents.Length);
        for (var document = 0; document < study.Documents.Length; document++)
        {
            if (!included.Contains(document)) continue;
            var tally = new UnitizedTally(study.Labels.Length);
            tally.Add(study, document);
            sums.Add(document, 0, tally.Positions);
            sums.Add(document, 1, tally.Differing);
            sums.Add(document, 2, tally.Self);
            for (var label = 0; label < tally.Marked.Length; label++) sums.Add(document, 3 + label, tally.Marked[label]);
        }
        var few = study.Annotators.Length < 2;
        return sums.Build(3 + study.Labels.Length, totals => few ? Score.None(UnitizedAlphas.OneAnnotator)
            : Alpha(totals[1], totals[0], totals[2], totals[3..]));
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
