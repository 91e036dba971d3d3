using FactCheck.Annotation.Layers;

namespace FactCheck.Annotation.Edits;

/// <content>The status of the whole layer.</content>
public abstract partial record Edit
{
    /// <summary>Sets the status and, where it is complete although problems are left, the reason.</summary>
    public sealed record SetStatus(LayerStatus Status, string? Reason) : Edit
    {
        /// <inheritdoc/>
        public override Layer Apply(Layer before) => before.With(Status, Reason);

        /// <inheritdoc/>
        public override Edit Invert(Layer before) => new SetStatus(before.Status, before.StatusReason);
    }
}
