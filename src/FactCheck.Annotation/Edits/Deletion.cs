using FactCheck.Annotation.Layers;

namespace FactCheck.Annotation.Edits;

/// <summary>Edits that remove a span together with the relations that would dangle.</summary>
public static class Deletion
{
    /// <summary>Removes the span and every relation of this layer that touches it.</summary>
    /// <exception cref="ArgumentException">No such span.</exception>
    public static Edit Of(Layer layer, string spanId) => throw new NotImplementedException();
}
