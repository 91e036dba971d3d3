using System.Globalization;

namespace FactCheck.Agreement;

public static partial class Measures
{
    const string F1Paper =
        "van Rijsbergen 1979, Information Retrieval, ch. 7; Hripcsak and Rothschild 2005, Agreement, the F-measure, and reliability";

    /// <summary>F1 of exact spans.</summary>
    public static Measure ExactF1 => new(
        "f1", "Exact F1", "F1 = 2|A and B| / (|A| + |B|) on (document, start, end, label)", F1Paper,
        "When one person marked a span, how often the other marked exactly the same one with the same label.");

    /// <summary>F1 of exact offsets.</summary>
    public static Measure BoundaryF1 => new(
        "f1-boundaries", "Boundary F1", "F1 = 2M / (|A| + |B|), M one-to-one on (document, start, end)", F1Paper,
        "When one person marked a span, how often the other marked exactly the same stretch, whatever the label.");

    /// <summary>F1 of overlapping spans of one label.</summary>
    public static Measure OverlapF1 => new(
        "f1-overlap", "Overlap F1", "F1 = 2M / (|A| + |B|), M the largest one-to-one matching of overlapping spans of one label",
        $"{F1Paper}; matching: Kuhn 1955, The Hungarian method",
        "When one person marked a span, how often the other marked something there with the same label.");

    /// <summary>F1 of overlapping spans.</summary>
    public static Measure OverlapAnyLabelF1 => new(
        "f1-overlap-any-label", "Overlap F1, labels ignored", "F1 = 2M / (|A| + |B|), M the largest one-to-one matching of overlapping spans",
        $"{F1Paper}; matching: Kuhn 1955, The Hungarian method",
        "When one person marked a span, how often the other marked something there at all.");

    /// <summary>F1 with half credit for overlaps.</summary>
    public static Measure HalfCreditF1 => new(
        "f1-half", "Half-credit F1",
        "F1 = 2M / (|A| + |B|), M the heaviest one-to-one matching: 1 for the same offsets, 1/2 for an overlap, of one label",
        $"Chinchor and Sundheim 1993, MUC-5 evaluation metrics; {F1Paper}",
        "Exact F1 where a span with the right label but wrong edges counts half.");

    /// <summary>F1 weighted by Dice's coefficient.</summary>
    public static Measure DiceF1 => new(
        "f1-dice", "Dice F1", "F1 = 2M / (|A| + |B|), M the heaviest one-to-one matching of one label, each pair worth 2 * shared / (both lengths)",
        "Dice 1945, Measures of the amount of ecologic association between species; matching: Kuhn 1955",
        "Exact F1 where a span with the right label counts for as much as it shares.");

    /// <summary>F1 of positions.</summary>
    public static Measure CharacterF1 => new(
        "f1-characters", "Character F1", "F1 = 2|A and B| / (|A| + |B|) on (document, position, label)", F1Paper,
        "When one person put a label on a character, how often the other did too.");

    /// <summary>F1 of tokens.</summary>
    public static Measure TokenF1 => new(
        "f1-tokens", "Token F1", "F1 = 2|A and B| / (|A| + |B|) on the multiset of (document, token, label)", F1Paper,
        "When one person put a label on a word, how often the other did too.");

    /// <summary>F1 of relations.</summary>
    public static Measure RelationF1 => new(
        "f1-relations", "Relation F1", "F1 = 2M / (|A| + |B|), M the largest one-to-one matching of relations of one type with the same ends",
        F1Paper,
        "When one person linked two spans, how often the other linked the same two in the same way.");

    /// <summary>F1 of spans that share enough.</summary>
    public static Measure IouF1(double threshold)
    {
        var share = threshold.ToString("0.##", CultureInfo.InvariantCulture);
        return new(
            "f1-iou", $"F1 at IoU {share}",
            $"F1 = 2M / (|A| + |B|), M the largest one-to-one matching of spans of one label with shared / either >= {share}",
            "Jaccard 1901; Everingham et al. 2010, The Pascal Visual Object Classes challenge; matching: Kuhn 1955",
            "When one person marked a span, how often the other marked mostly the same stretch with the same label.");
    }
}
