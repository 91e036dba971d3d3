using FactCheck.Agreement.Numerics;

namespace FactCheck.Agreement.Segmentation;

/// <summary>
/// The boundary edit distance (Fournier 2013, Evaluating text segmentation using boundary edit distance): what turns one segmentation into
/// the other.
/// </summary>
/// <param name="Matches">Boundaries that both have.</param>
/// <param name="Additions">Boundaries that only one has.</param>
/// <param name="Transpositions">Boundaries that lie close by in the other.</param>
/// <param name="Moved">How far those moved, in all, each as a share of the reach.</param>
readonly record struct BoundaryEdits(int Matches, int Additions, int Transpositions, double Moved)
{
    /// <param name="a">A segmentation.</param>
    /// <param name="b">Another of the same text.</param>
    /// <param name="reach">Boundaries fewer positions apart than this are one that moved.</param>
    internal static BoundaryEdits Between(SegmentMasses a, SegmentMasses b, int reach)
    {
        var onlyA = a.Boundaries.Except(b.Boundaries).Order().ToList();
        var onlyB = b.Boundaries.Except(a.Boundaries).Order().ToList();
        var matching = new MaximumWeightMatching();
        matching.Begin(onlyB.Count);
        // Most transpositions first, then the shortest: one pair outweighs all distances together.
        var pair = (onlyA.Count + 1.0) * reach;
        var from = 0;
        foreach (var boundary in onlyA)
        {
            while (from < onlyB.Count && onlyB[from] <= boundary - reach) from++;
            for (var j = from; j < onlyB.Count && onlyB[j] < boundary + reach; j++) matching.Edge(j, pair - Math.Abs(onlyB[j] - boundary));
            matching.EndLeft();
        }
        matching.Solve();
        var (transpositions, moved) = (0, 0.0);
        for (var i = 0; i < onlyA.Count; i++)
        {
            if (matching.RightOf[i] < 0) continue;
            transpositions++;
            moved += Math.Abs(onlyA[i] - onlyB[matching.RightOf[i]]) / (double)reach;
        }
        return new BoundaryEdits(a.Boundaries.Length - onlyA.Count, onlyA.Count + onlyB.Count - 2 * transpositions, transpositions, moved);
    }
}
