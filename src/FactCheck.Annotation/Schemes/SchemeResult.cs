using System.Collections.Immutable;

namespace FactCheck.Annotation.Schemes;

/// <summary>What comes of building a scheme.</summary>
public abstract record SchemeResult
{
    SchemeResult()
    {
    }

    /// <summary>The scheme can be used.</summary>
    public sealed record Valid(Scheme Scheme) : SchemeResult;

    /// <summary>It cannot; every problem is listed. Structural equality.</summary>
    public sealed record Invalid(ImmutableArray<SchemeProblem> Problems) : SchemeResult
    {
        /// <summary>Same problems in the same order.</summary>
        public bool Equals(Invalid? other) => other is not null && Problems.AsSpan().SequenceEqual(other.Problems.AsSpan());

        /// <inheritdoc/>
        public override int GetHashCode() => Problems.Length;
    }
}
