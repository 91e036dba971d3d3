using FactCheck.Agreement.Numerics;

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
        ArgumentNullException.ThrowIfNull(study);
        study.CheckAnnotator(first);
        study.CheckAnnotator(second);
        var counts = ImmutableSortedDictionary.CreateBuilder<string, MatchCounts>(StringComparer.Ordinal);
        var solver = new MaximumWeightMatching();
        foreach (var document in study.Documents)
        {
            if (document.Layers[first] is not { } a || document.Layers[second] is not { } b) continue;
            foreach (var type in a.Relations.Concat(b.Relations).Select(relation => relation.Type).Distinct(StringComparer.Ordinal))
            {
                var left = a.Relations.Where(relation => relation.Type == type).Distinct().ToList();
                var right = b.Relations.Where(relation => relation.Type == type).Distinct().ToList();
                solver.Begin(right.Count);
                foreach (var relation in left)
                {
                    for (var j = 0; j < right.Count; j++)
                        if (Same(relation.From, right[j].From, rule) && Same(relation.To, right[j].To, rule)) solver.Edge(j, 1);
                    solver.EndLeft();
                }
                counts[type] = counts.GetValueOrDefault(type) + new MatchCounts(solver.Solve(), left.Count, right.Count);
            }
        }
        return counts.ToImmutable();
    }

    static bool Same(RelationEnd a, RelationEnd b, AlignmentRule rule) =>
        a.Document == b.Document && a.Span.Label == b.Span.Label
        && (rule == AlignmentRule.SameOffsets ? a.Span == b.Span : a.Span.Shared(b.Span) > 0);
}
