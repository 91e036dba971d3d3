using FactCheck.Annotation.Layers;

namespace FactCheck.Annotation.Edits;

/// <content>Edits of spans.</content>
public abstract partial record Edit
{
    /// <summary>Adds a span. Its id is free, and no relation names it as its end.</summary>
    public sealed record AddSpan(Span Span) : Edit
    {
        /// <inheritdoc/>
        public override Layer Apply(Layer before)
        {
            if (before.Find(Span.Id) is not null) throw new ArgumentException($"There is a span {Span.Id} already.", nameof(before));

            // Else the span would become the end of a relation that lost its own, and the inverse could not remove it.
            if (before.IsReferredTo(Span.Id))
                throw new ArgumentException($"A relation whose end is missing names {Span.Id}; take another id.", nameof(before));
            return before.With(Span);
        }

        /// <inheritdoc/>
        public override Edit Invert(Layer before) => new RemoveSpan(Span.Id);
    }

    /// <summary>Removes a span; its relations must be gone (<see cref="Deletion"/> sees to it).</summary>
    public sealed record RemoveSpan(string Id) : Edit
    {
        /// <inheritdoc/>
        public override Layer Apply(Layer before)
        {
            var span = Existing(before, Id);
            if (before.IsReferredTo(Id)) throw new ArgumentException($"Relations still touch the span {Id}; remove them first.", nameof(before));
            return before.Without(span);
        }

        /// <inheritdoc/>
        public override Edit Invert(Layer before) => new AddSpan(Existing(before, Id));
    }

    /// <summary>Puts another value in the place of the span with the same id: label, extent, attributes, note.</summary>
    public sealed record ReplaceSpan(Span After) : Edit
    {
        /// <inheritdoc/>
        public override Layer Apply(Layer before) => before.Replace(Existing(before, After.Id), After);

        /// <inheritdoc/>
        public override Edit Invert(Layer before) => new ReplaceSpan(Existing(before, After.Id));
    }

    static Span Existing(Layer layer, string id) =>
        layer.Find(id) ?? throw new ArgumentException($"There is no span {id}.", nameof(layer));
}
