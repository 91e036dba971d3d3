using System.Collections.Immutable;

namespace FactCheck.JsonSchema;

/// <summary>What came of compiling a schema.</summary>
public abstract record Compilation
{
    Compilation()
    {
    }

    /// <summary>The schema, where there is one; for schemas that ship with the program and are known to compile.</summary>
    /// <exception cref="InvalidOperationException">The schema was refused; the message lists the reasons.</exception>
    public CompiledSchema Require() => this switch
    {
        Compiled compiled => compiled.Schema,
        Refused refused => throw new InvalidOperationException("The schema was refused:\n" + string.Join('\n', refused.Problems)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The schema can be evaluated.</summary>
    /// <param name="Schema">The schema.</param>
    public sealed record Compiled(CompiledSchema Schema) : Compilation;

    /// <summary>The text is no schema that can be evaluated.</summary>
    /// <param name="Problems">Every reason that was found, in document order; at least one.</param>
    public sealed record Refused(ImmutableArray<SchemaProblem> Problems) : Compilation
    {
        /// <summary>Equal problems in the same order.</summary>
        public bool Equals(Refused? other) => other is not null && Problems.SequenceEqual(other.Problems);

        /// <inheritdoc/>
        public override int GetHashCode() => Problems.Length == 0 ? 0 : HashCode.Combine(Problems.Length, Problems[0]);
    }
}
