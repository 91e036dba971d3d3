using System.Collections.Immutable;

namespace FactCheck.JsonSchema;

/// <summary>A verdict with its reasons.</summary>
/// <param name="Verdict">What came of it.</param>
/// <param name="Explanations">One per cause, in document order; empty of a valid instance, at least one otherwise.</param>
public sealed record Evaluation(Verdict Verdict, ImmutableArray<Explanation> Explanations)
{
    internal static Evaluation Valid { get; } = new(Verdict.Valid, []);

    /// <summary>True where the instance satisfies the schema.</summary>
    public bool IsValid => Verdict == Verdict.Valid;

    /// <summary>Same verdict, equal explanations in the same order.</summary>
    public bool Equals(Evaluation? other) => other is not null && Verdict == other.Verdict && Explanations.SequenceEqual(other.Explanations);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Verdict, Explanations.Length);
}
