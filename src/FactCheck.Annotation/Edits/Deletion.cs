using FactCheck.Annotation.Layers;

namespace FactCheck.Annotation.Edits;

/// <summary>Edits that remove a span together with the relations that would dangle.</summary>
public static class Deletion
{
    /// <summary>Removes the span and every relation of this layer that touches it.</summary>
    /// <exception cref="ArgumentException">No such span.</exception>
    public static Edit Of(Layer layer, string spanId)
    {
        if (layer.Find(spanId) is null) throw new ArgumentException($"There is no span {spanId}.", nameof(spanId));
        var relations = new List<Relation>();
        layer.RelationsOf(spanId, relations);
        if (relations.Count == 0) return new Edit.RemoveSpan(spanId);
        return new Edit.Compound([.. relations.Select(relation => new Edit.RemoveRelation(relation.Id)), new Edit.RemoveSpan(spanId)]);
    }
}
