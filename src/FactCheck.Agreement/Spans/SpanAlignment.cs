namespace FactCheck.Agreement.Spans;

/// <summary>
/// The one-to-one alignment of two annotators' spans in a document that has, in this order, most pairs, most pairs of one label and most
/// shared positions. What confusion, attribute agreement and adjudication rest on.
/// </summary>
public static class SpanAlignment
{
    /// <summary>Aligns two layers of a document; pairs first, in the order of the first annotator's spans, then what either has alone.</summary>
    /// <returns>Empty where either did not annotate the document. A span that stands twice in a layer appears once.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The document or an annotator is not in the study.</exception>
    public static ImmutableArray<AlignedSpans> Of(SpanStudy study, int document, int first, int second, AlignmentRule rule)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentOutOfRangeException.ThrowIfNegative(document);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(document, study.Documents.Length);
        study.CheckAnnotator(first);
        study.CheckAnnotator(second);
        var spans = study.ByStart;
        if (!spans.Has(document, first) || !spans.Has(document, second)) return [];
        var a = spans.Of(document, first);
        var b = spans.Of(document, second);
        var pairs = new List<(int A, int B)>();
        Matching(rule, a, b).Pairs(a, b, pairs);
        var aligned = ImmutableArray.CreateBuilder<AlignedSpans>();
        var (takenA, takenB) = (new bool[a.Length], new bool[b.Length]);
        foreach (var (i, j) in pairs)
        {
            aligned.Add(new AlignedSpans(a[i].Index, b[j].Index));
            takenA[i] = takenB[j] = true;
        }
        for (var i = 0; i < a.Length; i++)
            if (!takenA[i]) aligned.Add(new AlignedSpans(a[i].Index, null));
        for (var j = 0; j < b.Length; j++)
            if (!takenB[j]) aligned.Add(new AlignedSpans(null, b[j].Index));
        return aligned.ToImmutable();
    }

    static OverlapMatching Matching(AlignmentRule rule, ReadOnlySpan<SpanEntry> a, ReadOnlySpan<SpanEntry> b)
    {
        // One weight for three aims: a pair outweighs any number of equal labels, an equal label any number of shared positions.
        double positions = 1, pairs = Math.Min(a.Length, b.Length) + 1;
        foreach (ref readonly var span in a) positions += span.Length;
        return new OverlapMatching((in x, in y) =>
            rule == AlignmentRule.SameOffsets && (x.Start != y.Start || x.End != y.End) ? 0
            : (pairs + (x.Label == y.Label ? 1 : 0)) * positions + x.Shared(y));
    }
}
