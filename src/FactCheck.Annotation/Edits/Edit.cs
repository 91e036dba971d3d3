using FactCheck.Annotation.Layers;

namespace FactCheck.Annotation.Edits;

/// <summary>
/// One change of a layer, as a value: <c>edit.Invert(before).Apply(edit.Apply(before)) == before</c>. The journal is a list of edits; undo
/// is inversion. Structural equality (<see cref="Compound"/> compares its steps).
/// </summary>
public abstract partial record Edit
{
    Edit()
    {
    }

    /// <summary>The layer after the change.</summary>
    /// <exception cref="ArgumentException">The edit does not fit: an id exists already, or does not exist, or relations would be left dangling.</exception>
    public abstract Layer Apply(Layer before);

    /// <summary>The edit that takes the layer back from after this edit to <paramref name="before"/>.</summary>
    /// <exception cref="ArgumentException">The edit does not fit <paramref name="before"/>.</exception>
    public abstract Edit Invert(Layer before);
}
