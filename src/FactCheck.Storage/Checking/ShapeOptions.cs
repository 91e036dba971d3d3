using FactCheck.JsonSchema;

namespace FactCheck.Storage.Checking;

/// <summary>How the shape of a file is checked, and what that may cost. Files up to 8 MiB have the limits of the library; larger ones that were asked for get more.</summary>
static class ShapeOptions
{
    // A layer in progress lacks an attribute in most of its spans.
    const int MostFaults = 1_000;

    static readonly EvaluateOptions Usual = new() { Narrator = new MemberNarrator(), Limits = new EvaluationLimits { MaxExplanations = MostFaults } };

    static readonly EvaluateOptions Large = Usual with
    {
        Limits = Usual.Limits with { MaxBytes = 64 << 20, MaxNodes = 8_000_000, MaxWork = 200_000_000, MaxTime = TimeSpan.FromSeconds(10) },
    };

    /// <summary>Those for a file of so many bytes.</summary>
    public static EvaluateOptions For(int length) => length <= EvaluationLimits.Default.MaxBytes ? Usual : Large;
}
