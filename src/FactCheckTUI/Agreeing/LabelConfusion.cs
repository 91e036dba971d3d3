using System.Collections.Immutable;
using FactCheck.Agreement.Spans;

namespace FactCheckTUI.Agreeing;

/// <summary>Which label the earlier annotator of a pair gave where the later gave which, over all pairs; "none" is last. A class, for it has no structural equality.</summary>
sealed class LabelConfusion
{
    LabelConfusion(ImmutableArray<string> labels, long[,] counts) => (Labels, Counts) = (labels, counts);

    /// <summary>The labels.</summary>
    public ImmutableArray<string> Labels { get; }

    /// <summary>Rows: the earlier annotator; columns: the later; the last of both: none.</summary>
    public long[,] Counts { get; }

    /// <summary>Of a study, spans aligned where they overlap.</summary>
    public static LabelConfusion Of(SpanStudy study)
    {
        var labels = study.Labels;
        var counts = new long[labels.Length + 1, labels.Length + 1];
        string? Name(int i) => i < labels.Length ? labels[i] : null;
        for (var first = 0; first < study.Annotators.Length; first++)
            for (var second = first + 1; second < study.Annotators.Length; second++)
            {
                var pair = SpanConfusion.Of(study, first, second, AlignmentRule.Overlap);
                for (var i = 0; i <= labels.Length; i++)
                    for (var j = 0; j <= labels.Length; j++)
                        counts[i, j] += pair[Name(i), Name(j)];
            }
        return new LabelConfusion(labels, counts);
    }
}
