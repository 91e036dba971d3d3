namespace FactCheck.Agreement.Gamma;

/// <summary>The best alignment of a document. Immutable; a class, for it has no structural equality.</summary>
public sealed class GammaAlignment
{
    /// <summary>
    /// The disorder: the cost of all unitary alignments over the mean number of units of an annotator; undefined where nobody marked
    /// anything.
    /// </summary>
    public required Score Disorder { get; init; }

    /// <summary>The unitary alignments, in the order of their first spans. Every distinct span stands in exactly one.</summary>
    public required ImmutableArray<UnitaryAlignment> Unitary { get; init; }

    /// <summary>
    /// How much lower the disorder could be at most. 0: proved to be best. Above 0 only for more than two annotators with very many
    /// overlapping units.
    /// </summary>
    public required double Gap { get; init; }

    /// <summary>
    /// The disorder of gamma-cat: labels that differ within unitary alignments, weighted by how well the positions agree; undefined where
    /// no two units are aligned.
    /// </summary>
    public required Score CategoryDisorder { get; init; }
}
