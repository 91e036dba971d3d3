using System.Collections.Immutable;
using FactCheck.Annotation.Layers;

namespace FactCheck.Annotation.Edits;

/// <summary>
/// One change of a layer, as a value: <c>edit.Invert(before).Apply(edit.Apply(before)) == before</c>. The journal is a list of edits; undo
/// is inversion. Structural equality (<see cref="Compound"/> compares its steps).
/// </summary>
public abstract record Edit
{
    Edit()
    {
    }

    /// <summary>The layer after the change.</summary>
    /// <exception cref="ArgumentException">The edit does not fit: an id exists already, or does not exist.</exception>
    public Layer Apply(Layer before) => throw new NotImplementedException(before.ToString());

    /// <summary>The edit that takes the layer back from after this edit to <paramref name="before"/>.</summary>
    public Edit Invert(Layer before) => throw new NotImplementedException(before.ToString());

    /// <summary>Adds a span.</summary>
    public sealed record AddSpan(Span Span) : Edit;

    /// <summary>Removes a span; its relations must be gone.</summary>
    public sealed record RemoveSpan(string Id) : Edit;

    /// <summary>Puts another value in a span's place: label, extent, attributes, note.</summary>
    public sealed record ReplaceSpan(Span After) : Edit;

    /// <summary>Adds a relation.</summary>
    public sealed record AddRelation(Relation Relation) : Edit;

    /// <summary>Removes a relation.</summary>
    public sealed record RemoveRelation(string Id) : Edit;

    /// <summary>Puts another value in a relation's place.</summary>
    public sealed record ReplaceRelation(Relation After) : Edit;

    /// <summary>Sets the status.</summary>
    public sealed record SetStatus(LayerStatus Status, string? Reason) : Edit;

    /// <summary>Several steps that are done and undone as one.</summary>
    public sealed record Compound(ImmutableArray<Edit> Steps) : Edit
    {
        /// <summary>Same steps in the same order.</summary>
        public bool Equals(Compound? other) => other is not null && Steps.AsSpan().SequenceEqual(other.Steps.AsSpan());

        /// <inheritdoc/>
        public override int GetHashCode() => Steps.Length;
    }
}
