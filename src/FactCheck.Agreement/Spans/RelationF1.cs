using FactCheck.Agreement.Resampling;

namespace FactCheck.Agreement.Spans;

/// <summary>F1 of relations: the same type between the same ends, matched one to one.</summary>
public static class RelationF1
{
    /// <summary>All relations of two annotators, by type.</summary>
    /// <param name="study">The study.</param>
    /// <param name="first">An annotator.</param>
    /// <param name="second">Another.</param>
    /// <param name="rule">When two ends are the same: in one document, of one label, and with the same offsets or an overlap.</param>
    /// <exception cref="ArgumentOutOfRangeException">Either is no annotator of the study.</exception>
    public static ImmutableSortedDictionary<string, MatchCounts> Of(SpanStudy study, int first, int second, AlignmentRule rule)
    {
        Check(study, first, second);
        var counts = ImmutableSortedDictionary.CreateBuilder<string, MatchCounts>(StringComparer.Ordinal);
        var pairing = new RelationPairing(rule);
        foreach (var document in study.Documents)
            foreach (var (type, count) in OfDocument(document, first, second, pairing))
                counts[type] = counts.GetValueOrDefault(type) + count;
        return counts.ToImmutable();
    }

    /// <summary>The sums of each document, all types together, to resample F1 from.</summary>
    /// <param name="study">The study.</param>
    /// <param name="first">An annotator.</param>
    /// <param name="second">Another.</param>
    /// <param name="rule">When two ends are the same.</param>
    /// <exception cref="ArgumentOutOfRangeException">Either is no annotator of the study.</exception>
    public static DocumentSums Sums(SpanStudy study, int first, int second, AlignmentRule rule)
    {
        Check(study, first, second);
        var pairing = new RelationPairing(rule);
        var sums = new DocumentSumsBuilder(study.Documents.Length);
        for (var document = 0; document < study.Documents.Length; document++)
        {
            foreach (var (_, count) in OfDocument(study.Documents[document], first, second, pairing))
            {
                sums.Add(document, 0, 2 * count.Credit);
                sums.Add(document, 1, count.First + count.Second);
            }
        }
        return sums.Build(2, totals => Score.Ratio(totals[0], totals[1], "neither annotator linked anything"));
    }

    static void Check(SpanStudy study, int first, int second)
    {
        ArgumentNullException.ThrowIfNull(study);
        study.CheckAnnotator(first);
        study.CheckAnnotator(second);
    }

    static IEnumerable<(string Type, MatchCounts Counts)> OfDocument(StudyDocument document, int first, int second, RelationPairing pairing)
    {
        if (document.Layers[first] is not { } a || document.Layers[second] is not { } b) yield break;
        var (left, right) = (ByType(a), ByType(b));
        foreach (var type in left.Select(group => group.Key).Union(right.Select(group => group.Key), StringComparer.Ordinal))
        {
            var (mine, yours) = (left[type].ToList(), right[type].ToList());
            yield return (type, new MatchCounts(pairing.Match(mine, yours, (_, _) => 1), mine.Count, yours.Count));
        }
    }

    static ILookup<string, SpanRelation> ByType(AnnotatorLayer layer) => layer.Relations.Distinct().ToLookup(relation => relation.Type, StringComparer.Ordinal);
}
