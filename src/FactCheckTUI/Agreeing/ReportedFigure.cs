using FactCheck.Agreement;
using FactCheckTUI.Agreeing.Measuring;

namespace FactCheckTUI.Agreeing;

/// <summary>A figure as a report gives it.</summary>
/// <param name="Figure">The figure; it may carry an interval by formula.</param>
/// <param name="Basis">What it compares, in the plural: <c>spans</c>, <c>words</c>.</param>
/// <param name="Resampled">The interval by bootstrap over articles; null where there is none, or none with a width.</param>
/// <param name="Sampling">How well its chance is known; null where no random samples stand for it.</param>
sealed record ReportedFigure(Figure Figure, string Basis, ConfidenceInterval? Resampled, Sampling? Sampling)
{
    /// <summary>What rounding leaves of an interval without width.</summary>
    const double NoWidth = 1e-12;

    /// <summary>True where every resample gave the same figure, so that there is no interval: it would look more certain than it is.</summary>
    public bool IsSteady { get; init; }

    /// <summary>The interval by formula; null where there is none, or none with a width.</summary>
    public ConfidenceInterval? ByFormula => HasWidth(Figure.Interval) ? Figure.Interval : null;

    /// <summary>The interval to show: by bootstrap, else by formula; null where there is none.</summary>
    public ConfidenceInterval? Interval => IsSteady ? null : Resampled ?? ByFormula;

    /// <summary>True of an interval with a width.</summary>
    public static bool HasWidth(ConfidenceInterval? interval) => interval is not null && interval.High - interval.Low > NoWidth;
}
