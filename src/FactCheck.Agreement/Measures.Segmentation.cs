namespace FactCheck.Agreement;

public static partial class Measures
{
    /// <summary>Boundary similarity.</summary>
    public static Measure BoundarySimilarity => new(
        "b", "Boundary similarity (B)", "B = 1 - (additions + moved) / (additions + transpositions + matches)",
        "Fournier 2013, Evaluating text segmentation using boundary edit distance",
        "Of all places where either person cut the text, how many both cut; cuts next to each other count in part.");

    /// <summary>Segmentation similarity.</summary>
    public static Measure SegmentationSimilarity => new(
        "s-similarity", "Segmentation similarity (S)", "S = 1 - (additions + moved) / possible boundaries",
        "Fournier and Inkpen 2012, Segmentation similarity and agreement",
        "Of all places where the text could be cut, at how many both people did the same; near 1 for any two sparse segmentations.");

    /// <summary>Pk.</summary>
    public static Measure Pk => new(
        "pk", "Pk", "Pk = share of windows of half the mean segment whose ends one joins and the other separates",
        "Beeferman, Berger and Lafferty 1999, Statistical models for text segmentation",
        "How often two places a little apart are in one segment for one person and in two for the other; 0 is best.");

    /// <summary>WindowDiff.</summary>
    public static Measure WindowDiff => new(
        "window-diff", "WindowDiff", "WindowDiff = share of windows of half the mean segment with unequal numbers of boundaries",
        "Pevzner and Hearst 2002, A critique and improvement of an evaluation metric for text segmentation",
        "How often a stretch of text holds more cuts for one person than for the other; 0 is best.");
}
