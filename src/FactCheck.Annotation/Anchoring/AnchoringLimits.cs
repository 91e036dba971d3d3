namespace FactCheck.Annotation.Anchoring;

/// <summary>
/// How much evidence a place needs. Weights count terminal cells, so that a Chinese character, which says as much as two letters, counts two and
/// a combining mark nothing. The reasons are in docs/decisions/0019-finding-spans-again-and-merging.md.
/// </summary>
public static class AnchoringLimits
{
    /// <summary>Weight from which a stretch of equal text counts as the same stretch rather than as chance.</summary>
    public const int SolidWeight = 16;

    /// <summary>Characters of recorded context, of at most 40, that decide for a place; the next best place has at most half as many.</summary>
    public const int DecidingContext = 16;

    /// <summary>As <see cref="DecidingContext"/>, for a place that does not lie between the span's neighbours.</summary>
    public const int DecidingContextElsewhere = 24;

    /// <summary>Weight from which a quote that occurs once, between the span's neighbours, needs no context.</summary>
    public const int TellingWeight = 24;

    /// <summary>Least similarity of changed text that is looked for by the quote.</summary>
    public const double Similarity = 0.6;

    /// <summary>As <see cref="Similarity"/>, for a place that does not lie between the span's neighbours.</summary>
    public const double SimilarityElsewhere = 0.75;

    /// <summary>
    /// Least similarity of changed text between unchanged context on both sides; quotes of less weight than <see cref="TellingWeight"/> need none there
    /// (a number that was corrected has nothing in common with the old one).
    /// </summary>
    public const double SimilarityInContext = 0.5;

    /// <summary>Two changed places whose similarities differ by less are both candidates.</summary>
    public const double SimilarityMargin = 0.1;

    /// <summary>Characters of unchanged context on one side of a changed quote that mark its edge.</summary>
    public const int EdgeContext = 8;

    /// <summary>Most candidates that are listed for one span.</summary>
    public const int Candidates = 20;
}
