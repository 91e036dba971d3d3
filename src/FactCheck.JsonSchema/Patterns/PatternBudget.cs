namespace FactCheck.JsonSchema.Patterns;

/// <summary>What the patterns of one compilation may still cost together, in memory and in work. Not thread-safe.</summary>
internal sealed class PatternBudget
{
    /// <summary>States of nondeterministic automata, 16 bytes each.</summary>
    public int States { get; set; } = 1_000_000;

    /// <summary>Steps for making automata deterministic; where none are left, the others are used as they are.</summary>
    public int Steps { get; set; } = 4_000_000;
}
