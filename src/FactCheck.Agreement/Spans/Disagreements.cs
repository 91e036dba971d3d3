namespace FactCheck.Agreement.Spans;

/// <summary>Sorts disagreements by kind.</summary>
public static class Disagreements
{
    /// <summary>For each label, over all pairs of annotators and all documents that both of a pair annotated.</summary>
    public static ImmutableSortedDictionary<string, DisagreementCounts> ByLabel(SpanStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var counts = ImmutableSortedDictionary.CreateBuilder<string, DisagreementCounts>(StringComparer.Ordinal);
        foreach (var label in study.Labels) counts[label] = default;
        for (var document = 0; document < study.Documents.Length; document++)
            foreach (var (first, second) in study.Pairs())
                Add(study, document, first, second, counts);
        return counts.ToImmutable();
    }

    /// <summary>For each label, in one document and between two annotators.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The document or an annotator is not in the study.</exception>
    public static ImmutableSortedDictionary<string, DisagreementCounts> Of(SpanStudy study, int document, int first, int second)
    {
        ArgumentNullException.ThrowIfNull(study);
        var counts = ImmutableSortedDictionary.CreateBuilder<string, DisagreementCounts>(StringComparer.Ordinal);
        Add(study, document, first, second, counts);
        return counts.ToImmutable();
    }

    static void Add(SpanStudy study, int document, int first, int second, ImmutableSortedDictionary<string, DisagreementCounts>.Builder counts)
    {
        foreach (var (i, j) in SpanAlignment.Of(study, document, first, second, AlignmentRule.Overlap))
        {
            var layers = study.Documents[document].Layers;
            LabelledSpan? a = i is { } x ? layers[first]!.Spans[x] : null;
            LabelledSpan? b = j is { } y ? layers[second]!.Spans[y] : null;
            var kind = (a, b) switch
            {
                (null, _) or (_, null) => new DisagreementCounts(0, 0, 0, 1),
                ({ } l, { } r) when l.Label != r.Label => new DisagreementCounts(0, 0, 1, 0),
                ({ } l, { } r) when l == r => new DisagreementCounts(1, 0, 0, 0),
                _ => new DisagreementCounts(0, 1, 0, 0),
            };
            if (a is { } left) counts[left.Label] = counts.GetValueOrDefault(left.Label) + kind;
            if (b is { } right) counts[right.Label] = counts.GetValueOrDefault(right.Label) + kind;
        }
    }
}
