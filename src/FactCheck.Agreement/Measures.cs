using FactCheck.Agreement.Coding;

namespace FactCheck.Agreement;

/// <summary>Every measure of this library, with its formula, its paper and what it means: the text that a report explains figures with.</summary>
public static partial class Measures
{
    /// <summary>
    /// All measures, coding first, each with an id of its own; those that take a distance or a threshold stand here with their usual one.
    /// </summary>
    public static ImmutableArray<Measure> All { get; } =
    [
        PercentAgreement, BrennanPrediger, ScottPi, CohenKappa, WeightedKappa(Distance.LinearRanks), SpecificAgreement,
        FleissKappa, CongerKappa, GwetAc1, GwetAc2, Alpha(Distance.Nominal),
        ExactF1, BoundaryF1, OverlapF1, OverlapAnyLabelF1, IouF1(0.5), HalfCreditF1, DiceF1, CharacterF1, TokenF1, RelationF1,
        UnitizedAlpha, BinaryUnitizedAlpha, CodedUnitizedAlpha, LabelUnitizedAlpha, UnitizedAlpha2004,
        Gamma, GammaCat, GammaK,
        BoundarySimilarity, SegmentationSimilarity, Pk, WindowDiff,
    ];
}
