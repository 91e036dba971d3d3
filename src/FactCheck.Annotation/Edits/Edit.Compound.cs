using System.Collections.Immutable;
using FactCheck.Annotation.Layers;

namespace FactCheck.Annotation.Edits;

/// <content>Several edits in one.</content>
public abstract partial record Edit
{
    /// <summary>Several steps that are done and undone as one, each on the layer that the step before it left.</summary>
    public sealed record Compound(ImmutableArray<Edit> Steps) : Edit
    {
        /// <inheritdoc/>
        public override Layer Apply(Layer before)
        {
            foreach (var step in Steps) before = step.Apply(before);
            return before;
        }

        /// <inheritdoc/>
        public override Edit Invert(Layer before)
        {
            var inverses = new Edit[Steps.Length];
            for (var i = 0; i < Steps.Length; i++)
            {
                inverses[^(i + 1)] = Steps[i].Invert(before);
                before = Steps[i].Apply(before);
            }
            return new Compound([.. inverses]);
        }

        /// <summary>Same steps in the same order.</summary>
        public bool Equals(Compound? other) => other is not null && Steps.AsSpan().SequenceEqual(other.Steps.AsSpan());

        /// <inheritdoc/>
        public override int GetHashCode() => Steps.Length;
    }
}
