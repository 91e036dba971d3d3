using System.Collections.Immutable;
using FactCheck.Annotation.Layers;

namespace FactCheck.Annotation.Edits;

/// <summary>What turns one layer into another, as an edit.</summary>
public static class LayerDifference
{
    /// <summary>
    /// The edit that turns <paramref name="before"/> into <paramref name="after"/>: one step for each span and relation that was added, removed or
    /// changed, and for the status; no step where they are equal. Attributes in another order are a change, as files keep the order. A relation whose
    /// end is missing in one of the layers may take two steps. O(n log n).
    /// </summary>
    public static Edit.Compound Between(Layer before, Layer after)
    {
        var loose = before.Relations.Where(relation => IsLoose(relation, before, after)).Select(relation => relation.Id).ToHashSet(StringComparer.Ordinal);
        var steps = ImmutableArray.CreateBuilder<Edit>();
        steps.AddRange(before.Relations.Where(r => after.FindRelation(r.Id) is null || loose.Contains(r.Id)).Select(r => new Edit.RemoveRelation(r.Id)));
        steps.AddRange(after.Spans.Where(span => before.Find(span.Id) is null).Select(span => new Edit.AddSpan(span)));
        steps.AddRange(after.Spans.Where(span => before.Find(span.Id) is { } old && !Same(old, span)).Select(span => new Edit.ReplaceSpan(span)));
        steps.AddRange(after.Relations
            .Where(r => !loose.Contains(r.Id) && before.FindRelation(r.Id) is { } old && !Same(old, r)).Select(r => new Edit.ReplaceRelation(r)));
        steps.AddRange(before.Spans.Where(span => after.Find(span.Id) is null).Select(span => new Edit.RemoveSpan(span.Id)));
        steps.AddRange(after.Relations.Where(r => before.FindRelation(r.Id) is null || loose.Contains(r.Id)).Select(r => new Edit.AddRelation(r)));
        if ((before.Status, before.StatusReason) != (after.Status, after.StatusReason)) steps.Add(new Edit.SetStatus(after.Status, after.StatusReason));
        return new Edit.Compound(steps.ToImmutable());
    }

    /// <summary>
    /// True where the relation stands in the way of its spans: it names one that is yet to be added, or its successor one that is yet to be removed.
    /// Only where an end is missing in one of the layers.
    /// </summary>
    static bool IsLoose(Relation relation, Layer before, Layer after) =>
        relation.EndsHere().Any(end => before.Find(end) is null && after.Find(end) is not null)
        || (after.FindRelation(relation.Id) is { } successor && successor.EndsHere().Any(end => before.Find(end) is not null && after.Find(end) is null));

    static bool Same(Span a, Span b) => a.Equals(b) && SameOrder(a.Attributes, b.Attributes);

    static bool Same(Relation a, Relation b) => a.Equals(b) && SameOrder(a.Attributes, b.Attributes);

    static bool SameOrder(AttributeValues a, AttributeValues b) => a.Entries.Select(entry => entry.Key).SequenceEqual(b.Entries.Select(entry => entry.Key));
}
