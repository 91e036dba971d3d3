using FactCheckTUI.Agreeing.Measuring;

namespace FactCheckTUI.Agreeing;

/// <summary>What an agreement report is asked for.</summary>
sealed record AgreementRequest
{
    /// <summary>What its rows are.</summary>
    public required Grouping By { get; init; }

    /// <summary>What is measured; the first two make the first table.</summary>
    public required IReadOnlyList<SpanMeasure> Measures { get; init; }

    /// <summary>Where the random numbers of intervals and of gamma start.</summary>
    public required ulong Seed { get; init; }
}
