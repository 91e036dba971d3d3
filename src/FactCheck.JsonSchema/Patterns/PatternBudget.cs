namespace FactCheck.JsonSchema.Patterns;

/// <summary>What the patterns of one compilation may still cost together, in memory and in work. Not thread-safe.</summary>
internal sealed class PatternBudget
{
    const int MaxLength = 256 << 10;

    /// <summary>A pattern of one character takes as much memory as one of so many.</summary>
    const int Overhead = 32;

    int _length = MaxLength;

    /// <summary>States of nondeterministic automata, 16 bytes each.</summary>
    public int States { get; set; } = 1_000_000;

    /// <summary>Steps for making automata deterministic; where none are left, the others are used as they are.</summary>
    public int Steps { get; set; } = 4_000_000;

    /// <summary>Charges for a pattern; null, or why there is none left for it.</summary>
    public string? Take(string pattern) => (_length -= pattern.Length + Overhead) >= 0
        ? null : $"the patterns of a schema may have {MaxLength:N0} characters together, where each counts for {Overhead} more than it has";
}
