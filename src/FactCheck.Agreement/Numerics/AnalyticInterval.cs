namespace FactCheck.Agreement.Numerics;

/// <summary>Intervals of 95 % from a standard error.</summary>
static class AnalyticInterval
{
    const double Level = 0.95;

    /// <summary>With Student's t on one less than the units, clipped at 1 (Gwet 2014).</summary>
    internal static ConfidenceInterval Student(double value, double error, int units)
    {
        var width = StudentT.Quantile(1 - (1 - Level) / 2, units - 1) * error;
        return new ConfidenceInterval(value - width, Math.Min(1, value + width), error, Level, "linearised standard error, Student's t (Gwet 2014)");
    }

    /// <summary>With the normal distribution, clipped at 1.</summary>
    internal static ConfidenceInterval Large(double value, double error, string source)
    {
        var width = Normal.Quantile(1 - (1 - Level) / 2) * error;
        return new ConfidenceInterval(value - width, Math.Min(1, value + width), error, Level, $"large-sample standard error ({source})");
    }
}
