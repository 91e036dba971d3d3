namespace FactCheck.JsonSchema;

/// <summary>How an instance is evaluated and explained.</summary>
public sealed record EvaluateOptions
{
    /// <summary>The defaults.</summary>
    public static EvaluateOptions Default { get; } = new();

    /// <summary>What the evaluation may cost.</summary>
    public EvaluationLimits Limits { get; init; } = EvaluationLimits.Default;

    /// <summary>Gives the objects of an instance the names that people know them by; null for none.</summary>
    public IInstanceNarrator? Narrator { get; init; }
}
