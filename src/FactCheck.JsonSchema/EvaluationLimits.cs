namespace FactCheck.JsonSchema;

/// <summary>
/// What one evaluation, or the compilation of one schema, may cost. Whatever exceeds a limit ends in <see cref="Verdict.Exceeded"/>
/// (a schema: in a refusal), never in an exception. The defaults keep one evaluation under 1 s and 64 MB.
/// </summary>
public sealed record EvaluationLimits
{
    /// <summary>The defaults.</summary>
    public static EvaluationLimits Default { get; } = new();

    /// <summary>Largest text in bytes. Default 8 MiB.</summary>
    public int MaxBytes { get; init; } = 8 << 20;

    /// <summary>Most values and member names in a text. Default 1,000,000.</summary>
    public int MaxNodes { get; init; } = 1_000_000;

    /// <summary>Deepest nesting of arrays and objects, 1 to 512. Default 128.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set above 512, where the stack of a thread might not last, or below 1.</exception>
    public int MaxDepth
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 512);
            field = value;
        }
    } = 128;

    /// <summary>Longest number in characters. Default 4,096.</summary>
    public int MaxNumberLength { get; init; } = 4096;

    /// <summary>Deepest chain of schemas applied within one another (references included). Default 1,024.</summary>
    public int MaxSchemaDepth { get; init; } = 1024;

    /// <summary>Schemas applied, array items compared and pattern steps taken, in all. Deterministic, unlike <see cref="MaxTime"/>. Default 20,000,000.</summary>
    public long MaxWork { get; init; } = 20_000_000;

    /// <summary>Time for one evaluation, parsing and explaining included, looked at between matches of patterns. Default 0.7 s, so that it ends within 1 s.</summary>
    public TimeSpan MaxTime { get; init; } = TimeSpan.FromSeconds(0.7);

    /// <summary>Most explanations per document; one more then says that there are others. Default 100.</summary>
    public int MaxExplanations { get; init; } = 100;

    /// <summary>Most output units recorded for <see cref="OutputFormat.List"/> and its like. Default 50,000.</summary>
    public int MaxOutputUnits { get; init; } = 50_000;

    /// <summary>Longest output of that kind, in characters before they are escaped. Default 16 Mi.</summary>
    public int MaxOutputLength { get; init; } = 16 << 20;
}
