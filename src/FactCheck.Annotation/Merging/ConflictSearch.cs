using System.Collections.Immutable;
using FactCheck.Annotation.Layers;

namespace FactCheck.Annotation.Merging;

/// <summary>Finds what two sides cannot both have, and what must be decided together with it.</summary>
sealed class ConflictSearch(IReadOnlyDictionary<string, Threefold<Span>> spans, IReadOnlyDictionary<string, Threefold<Relation>> relations)
{
    // A span and a relation may have the same id.
    const string OfRelation = "\0";

    readonly Groups _groups = new();

    /// <summary>The conflicts in document order, then those of relations alone.</summary>
    public IEnumerable<MergeConflict> Find()
    {
        foreach (var (id, span) in spans)
            if (span.Agreed(Content.Same, Content.Joined, out var clash) is null && clash != MergeClash.None) _groups.Join(id, id, clash);
        foreach (var (id, relation) in relations)
            if (relation.Agreed(Content.Same, (ours, _) => ours, out var clash) is null && clash != MergeClash.None) _groups.Join(OfRelation + id, OfRelation + id, clash);
        while (JoinOverlaps() || JoinEnds())
        {
            // What joins a conflict may bring others into it.
        }
        return _groups.All().Select(group => Conflict(group.Clash, group.Keys)).OrderBy(Order);
    }

    bool JoinOverlaps()
    {
        var joined = false;
        foreach (var (a, b) in Overlaps.Between(spans, _groups.Contains).ToList()) joined |= _groups.Join(a, b, MergeClash.Overlap);
        return joined;
    }

    // What is chosen for a span that one side deleted is chosen for the relations that it had, and for the spans at their other ends.
    bool JoinEnds()
    {
        var joined = false;
        foreach (var (id, relation) in relations)
        {
            var key = OfRelation + id;
            var stays = relation.Agreed(Content.Same, (ours, _) => ours, out var clash);
            foreach (var end in Ends(relation))
            {
                if (!spans.TryGetValue(end, out var span) || !span.IsDeletedBySomebody || span is { Ours: null, Theirs: null }) continue;
                var isGone = span.Agreed(Content.Same, Content.Joined, out _) is null && !_groups.Contains(end);
                if (isGone && stays is not null && LosesIts(end, stays, relation, span)) joined |= _groups.Join(end, key, MergeClash.EndDeleted);
                else if (relation.Differs && (_groups.Contains(end) || _groups.Contains(key))) joined |= _groups.Join(end, key, clash);
            }
        }
        return joined;
    }

    // A side that has the relation has its end too: what hung in the air before is not lost now.
    static bool LosesIts(string end, Relation stays, Threefold<Relation> relation, Threefold<Span> span) => stays.EndsHere().Contains(end)
        && !(span.Ours is null && Content.Same(relation.Ours, stays)) && !(span.Theirs is null && Content.Same(relation.Theirs, stays));

    static IEnumerable<string> Ends(Threefold<Relation> relation) =>
        (relation.Ours?.EndsHere() ?? []).Union(relation.Theirs?.EndsHere() ?? []);

    MergeConflict.OfSpans Conflict(MergeClash clash, List<string> keys)
    {
        var ofSpans = keys.Where(key => !key.StartsWith('\0')).Select(id => new SpanVersions(id, spans[id].Base, spans[id].Ours, spans[id].Theirs));
        var ofRelations = keys.Where(key => key.StartsWith('\0')).Select(key => key[1..])
            .Select(id => new RelationVersions(id, relations[id].Base, relations[id].Ours, relations[id].Theirs));
        return new MergeConflict.OfSpans(
            clash,
            [.. ofSpans.OrderBy(span => First(span), DocumentOrder.Instance)],
            [.. ofRelations.OrderBy(relation => IdNumber.Of(relation.Id)).ThenBy(relation => relation.Id, StringComparer.Ordinal)]);
    }

    static Span First(SpanVersions span) => span.Theirs ?? span.Ours ?? span.Base!; // one of them is there

    static int Order(MergeConflict.OfSpans conflict) => conflict.Spans.IsEmpty ? int.MaxValue : First(conflict.Spans[0]).Extent.Hull.Start;
}
