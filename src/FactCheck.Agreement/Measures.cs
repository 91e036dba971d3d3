namespace FactCheck.Agreement;

/// <summary>Every measure of this library, with its formula, its paper and what it means: the text that a report explains figures with.</summary>
public static partial class Measures
{
    /// <summary>All measures, coding first; those that take a distance stand here with their usual one.</summary>
    public static ImmutableArray<Measure> All { get; } =
    [
        PercentAgreement, BrennanPrediger, ScottPi, CohenKappa, WeightedKappa(Coding.Distance.LinearRanks), SpecificAgreement, FleissKappa, CongerKappa, GwetAc1, GwetAc2,
        Alpha(Coding.Distance.Nominal), Alpha(Coding.Distance.Masi),
    ];
}
