using FactCheck.Agreement.Spans;

namespace FactCheckTUI.Agreeing.Measuring;

/// <summary>Relations that only one of two annotators has.</summary>
static class RelationMatching
{
    const string Document = "both";

    /// <summary>How many of both sides have no counterpart, by the matching of <see cref="RelationF1"/>.</summary>
    /// <param name="first">Relations of one type.</param>
    /// <param name="second">Relations of the same type.</param>
    public static long Unmatched(IReadOnlyCollection<SpanRelation> first, IReadOnlyCollection<SpanRelation> second)
    {
        if (first.Count == 0 || second.Count == 0) return first.Count + second.Count;
        var study = new SpanStudy(["first", "second"], [new StudyDocument(Document, 0, [new AnnotatorLayer([], relations: [.. first]), new AnnotatorLayer([], relations: [.. second])])]);
        var counts = RelationF1.Of(study, 0, 1, AlignmentRule.Overlap).Values.Aggregate(default(MatchCounts), (sum, count) => sum + count);
        return counts.First + counts.Second - 2 * (long)counts.Credit;
    }
}
