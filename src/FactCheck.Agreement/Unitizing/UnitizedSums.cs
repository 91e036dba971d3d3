using FactCheck.Agreement.Resampling;
using FactCheck.Agreement.Spans;

namespace FactCheck.Agreement.Unitizing;

/// <summary>Figures of the 2016 family as functions of sums over documents.</summary>
static class UnitizedSums
{
    /// <summary>Sums of the documents that all annotated; the others have none.</summary>
    /// <param name="study">The study.</param>
    /// <param name="amounts">What a document adds to each sum, always as many.</param>
    /// <param name="evaluate">The figure of the sums.</param>
    internal static DocumentSums Of(SpanStudy study, Func<UnitizedTally, double[]> amounts, Func<ReadOnlySpan<double>, Score> evaluate)
    {
        ArgumentNullException.ThrowIfNull(study);
        var included = new Continua(study).Documents.ToHashSet();
        var sums = new DocumentSumsBuilder(study.Documents.Length);
        for (var document = 0; document < study.Documents.Length; document++)
        {
            if (!included.Contains(document)) continue;
            var tally = new UnitizedTally(study.Labels.Length);
            tally.Add(study, document);
            var row = amounts(tally);
            for (var slot = 0; slot < row.Length; slot++) sums.Add(document, slot, row[slot]);
        }
        var few = study.Annotators.Length < 2;
        return sums.Build(amounts(new UnitizedTally(study.Labels.Length)).Length, totals => few ? Score.None(UnitizedAlphas.OneAnnotator) : evaluate(totals));
    }
}
