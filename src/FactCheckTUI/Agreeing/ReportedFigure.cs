using FactCheck.Agreement;
using FactCheckTUI.Agreeing.Measuring;

namespace FactCheckTUI.Agreeing;

/// <summary>A figure as a report gives it.</summary>
/// <param name="Figure">The figure; it may carry an interval by formula.</param>
/// <param name="Basis">What it compares, in the plural: <c>spans</c>, <c>words</c>.</param>
/// <param name="Resampled">The interval by bootstrap over articles; null where there is none.</param>
/// <param name="Sampling">How well its chance is known; null where no random samples stand for it.</param>
sealed record ReportedFigure(Figure Figure, string Basis, ConfidenceInterval? Resampled, Sampling? Sampling)
{
    /// <summary>The interval to show: by bootstrap, else by formula; null where there is none.</summary>
    public ConfidenceInterval? Interval => Resampled ?? Figure.Interval;
}
