using FactCheck.JsonSchema;

namespace FactCheck.Storage.Checking;

/// <summary>What checking the shape of one file may cost. Files up to 8 MiB have the limits of the library; larger ones that were asked for get more.</summary>
static class ShapeLimits
{
    // A layer in progress lacks an attribute in most of its spans.
    const int MostFaults = 1_000;

    static readonly EvaluationLimits Usual = new() { MaxExplanations = MostFaults };
    static readonly EvaluationLimits Large = new() { MaxExplanations = MostFaults, MaxBytes = 64 << 20, MaxNodes = 8_000_000, MaxWork = 200_000_000, MaxTime = TimeSpan.FromSeconds(10) };

    /// <summary>The limits for a file of so many bytes.</summary>
    public static EvaluationLimits For(int length) => length <= EvaluationLimits.Default.MaxBytes ? Usual : Large;
}
