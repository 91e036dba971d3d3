using FactCheck.Agreement;

namespace FactCheckTUI.Agreeing;

/// <summary>A figure as a report gives it.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Basis">What it compares, in the plural: <c>spans</c>, <c>words</c>.</param>
/// <param name="Interval">By bootstrap over articles, else the figure's own; null where there is none.</param>
sealed record ReportedFigure(Figure Figure, string Basis, ConfidenceInterval? Interval);
