using System.Collections.Immutable;

namespace FactCheck.Annotation.Layers;

/// <content>The changes that edits are made of. The caller has checked that ids exist or are free.</content>
public sealed partial class Layer
{
    static readonly ImmutableDictionary<string, Span> NoSpans = ImmutableDictionary.Create<string, Span>(StringComparer.Ordinal);
    static readonly ImmutableDictionary<string, Relation> NoRelations = ImmutableDictionary.Create<string, Relation>(StringComparer.Ordinal);
    static readonly ImmutableDictionary<string, ImmutableArray<Relation>> NoEnds =
        ImmutableDictionary.Create<string, ImmutableArray<Relation>>(StringComparer.Ordinal);

    Layer(
        ImmutableArray<Span> spans,
        ImmutableArray<Relation> relations,
        ImmutableDictionary<string, Span>? spansById,
        ImmutableDictionary<string, Relation>? relationsById,
        ImmutableDictionary<string, ImmutableArray<Relation>>? relationsBySpan,
        long highestSpan,
        long highestRelation,
        LayerStatus status,
        string? statusReason)
    {
        Spans = spans;
        Relations = relations;
        _spansById = spansById;
        _relationsById = relationsById;
        _relationsBySpan = relationsBySpan;
        _highestSpan = highestSpan;
        _highestRelation = highestRelation;
        Status = status;
        StatusReason = statusReason;
    }

    internal bool IsReferredTo(string spanId) => RelationsBySpan.ContainsKey(spanId);

    internal Layer With(Span added) =>
        WithSpans(Spans.Insert(~Spans.BinarySearch(added, DocumentOrder.Instance), added), SpansById.Add(added.Id, added), added.Id);

    internal Layer Without(Span removed) =>
        WithSpans(Spans.RemoveAt(Spans.BinarySearch(removed, DocumentOrder.Instance)), SpansById.Remove(removed.Id), removed.Id);

    internal Layer Replace(Span before, Span after)
    {
        var byId = SpansById.SetItem(after.Id, after);
        var at = Spans.BinarySearch(before, DocumentOrder.Instance);
        if (before.Extent.Hull == after.Extent.Hull) return WithSpans(Spans.SetItem(at, after), byId, after.Id);
        var others = Spans.RemoveAt(at);
        return WithSpans(others.Insert(~others.BinarySearch(after, DocumentOrder.Instance), after), byId, after.Id);
    }

    internal Layer With(Relation added) =>
        WithRelations(Insert(Relations, added), RelationsById.Add(added.Id, added), Link(RelationsBySpan, added), added);

    internal Layer Without(Relation removed) =>
        WithRelations(Remove(Relations, removed), RelationsById.Remove(removed.Id), Unlink(RelationsBySpan, removed), removed);

    internal Layer Replace(Relation before, Relation after) =>
        WithRelations(
            Relations.SetItem(Relations.BinarySearch(before, RelationOrder.Instance), after),
            RelationsById.SetItem(after.Id, after),
            Link(Unlink(RelationsBySpan, before), after),
            after);

    /// <summary>The same layer, equal to this one, that gives none of these ids to something new: they stood for something else before it was written.</summary>
    /// <param name="spans">Ids of spans.</param>
    /// <param name="relations">Ids of relations.</param>
    public Layer Knowing(IEnumerable<string> spans, IEnumerable<string> relations)
    {
        var highestSpan = spans.Aggregate(_highestSpan, (highest, id) => Math.Max(highest, IdNumber.Of(id)));
        var highestRelation = relations.Aggregate(_highestRelation, (highest, id) => Math.Max(highest, IdNumber.Of(id)));
        return (highestSpan, highestRelation) == (_highestSpan, _highestRelation)
            ? this
            : new Layer(Spans, Relations, _spansById, _relationsById, _relationsBySpan, highestSpan, highestRelation, Status, StatusReason) { _reach = _reach };
    }

    internal Layer With(LayerStatus status, string? reason) =>
        new(Spans, Relations, SpansById, RelationsById, RelationsBySpan, _highestSpan, _highestRelation, status, reason) { _reach = _reach };

    Layer WithSpans(ImmutableArray<Span> spans, ImmutableDictionary<string, Span> byId, string seen) =>
        new(spans, Relations, byId, RelationsById, RelationsBySpan, Math.Max(_highestSpan, IdNumber.Of(seen)), _highestRelation, Status, StatusReason);

    Layer WithRelations(
        ImmutableArray<Relation> relations,
        ImmutableDictionary<string, Relation> byId,
        ImmutableDictionary<string, ImmutableArray<Relation>> bySpan,
        Relation seen) =>
        new(Spans, relations, SpansById, byId, bySpan, Math.Max(_highestSpan, HighestEnd(seen)),
            Math.Max(_highestRelation, IdNumber.Of(seen.Id)), Status, StatusReason)
        { _reach = _reach };

    static long HighestEnd(Relation relation) =>
        Math.Max(IdNumber.Of(relation.From), relation.To.Article is null ? IdNumber.Of(relation.To.Span) : 0);

    static ImmutableArray<Relation> Insert(ImmutableArray<Relation> relations, Relation added) =>
        relations.Insert(~relations.BinarySearch(added, RelationOrder.Instance), added);

    static ImmutableArray<Relation> Remove(ImmutableArray<Relation> relations, Relation removed) =>
        relations.RemoveAt(relations.BinarySearch(removed, RelationOrder.Instance));

    static ImmutableDictionary<string, ImmutableArray<Relation>> Link(ImmutableDictionary<string, ImmutableArray<Relation>> bySpan, Relation relation)
    {
        foreach (var end in relation.EndsHere())
            bySpan = bySpan.SetItem(end, bySpan.TryGetValue(end, out var others) ? Insert(others, relation) : [relation]);
        return bySpan;
    }

    static ImmutableDictionary<string, ImmutableArray<Relation>> Unlink(ImmutableDictionary<string, ImmutableArray<Relation>> bySpan, Relation relation)
    {
        foreach (var end in relation.EndsHere())
        {
            var others = Remove(bySpan[end], relation);
            bySpan = others.IsEmpty ? bySpan.Remove(end) : bySpan.SetItem(end, others);
        }
        return bySpan;
    }
}
