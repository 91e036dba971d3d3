namespace FactCheck.Annotation.Anchoring;

/// <summary>How like each other two texts are.</summary>
static class Similarity
{
    /// <summary>1 - edit distance / length of the longer; 1 for two empty texts.</summary>
    public static double Of(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        if (a.IsEmpty || b.IsEmpty) return a.Length == b.Length ? 1 : 0;
        return 1 - (double)new NearMatcher(a).ToBeginnings(b)[^1] / Math.Max(a.Length, b.Length);
    }
}
