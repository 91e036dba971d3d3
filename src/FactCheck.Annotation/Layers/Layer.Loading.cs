using System.Collections.Immutable;
using System.Globalization;

namespace FactCheck.Annotation.Layers;

/// <content>Making a layer from the content of a file.</content>
public sealed partial class Layer
{
    const int Few = 24;

    /// <summary>A layer of these spans and relations, in any order. O(n log n).</summary>
    /// <exception cref="ArgumentException">Two spans or two relations have the same id. <see cref="Load"/> takes those too.</exception>
    public static Layer Of(
        IEnumerable<Span> spans, IEnumerable<Relation> relations, LayerStatus status = LayerStatus.InProgress, string? statusReason = null)
    {
        var loaded = Load(spans, relations, status, statusReason);
        return loaded.Renamed.IsEmpty
            ? loaded.Layer
            : throw new ArgumentException($"The id {loaded.Renamed[0].Before} is used twice; ids are unique within a layer.", nameof(spans));
    }

    /// <summary>
    /// A layer of these spans and relations, in any order, of which nothing is lost: where an id comes a second time, that span or relation gets a
    /// free id, and the result says so. Relations may end at spans that are missing; a rule reports them. O(n log n).
    /// </summary>
    public static LoadedLayer Load(
        IEnumerable<Span> spans, IEnumerable<Relation> relations, LayerStatus status = LayerStatus.InProgress, string? statusReason = null)
    {
        ImmutableArray<Span> allSpans = [.. spans];
        ImmutableArray<Relation> allRelations = [.. relations];
        return allSpans.Length <= Few && allRelations.Length <= Few && AreUnique(allSpans, allRelations)
            ? new LoadedLayer(LoadFew(allSpans, allRelations, status, statusReason), [])
            : LoadMany(allSpans, allRelations, status, statusReason);
    }

    /// <summary>The map by id.</summary>
    ImmutableDictionary<string, Span> SpansById => _spansById ??= NoSpans.AddRange(Spans.Select(span => KeyValuePair.Create(span.Id, span)));

    /// <summary>The map by id.</summary>
    ImmutableDictionary<string, Relation> RelationsById => _relationsById ??= NoRelations.AddRange(Relations.Select(relation => KeyValuePair.Create(relation.Id, relation)));

    /// <summary>The map by ends in this article.</summary>
    ImmutableDictionary<string, ImmutableArray<Relation>> RelationsBySpan => _relationsBySpan ??= Link(Relations);

    // Without maps: whoever only reads and checks a layer of the usual size needs none.
    static Layer LoadFew(ImmutableArray<Span> spans, ImmutableArray<Relation> relations, LayerStatus status, string? statusReason)
    {
        var (highestSpan, highestRelation) = (0L, 0L);
        foreach (var span in spans) highestSpan = Math.Max(highestSpan, IdNumber.Of(span.Id));
        foreach (var relation in relations)
        {
            highestSpan = Math.Max(highestSpan, HighestEnd(relation));
            highestRelation = Math.Max(highestRelation, IdNumber.Of(relation.Id));
        }
        return new Layer(spans.Sort(DocumentOrder.Instance), relations.Sort(RelationOrder.Instance), null, null, null, highestSpan, highestRelation, status, statusReason);
    }

    static bool AreUnique(ImmutableArray<Span> spans, ImmutableArray<Relation> relations)
    {
        for (var i = 1; i < spans.Length; i++)
            for (var j = 0; j < i; j++)
                if (spans[i].Id == spans[j].Id) return false;
        for (var i = 1; i < relations.Length; i++)
            for (var j = 0; j < i; j++)
                if (relations[i].Id == relations[j].Id) return false;
        return true;
    }

    static LoadedLayer LoadMany(IReadOnlyCollection<Span> spans, IReadOnlyCollection<Relation> relations, LayerStatus status, string? statusReason)
    {
        var spansById = NoSpans.ToBuilder();
        var relationsById = NoRelations.ToBuilder();
        var secondSpans = new List<Span>();
        var secondRelations = new List<Relation>();
        foreach (var span in spans)
            if (!spansById.TryAdd(span.Id, span)) secondSpans.Add(span);
        foreach (var relation in relations)
            if (!relationsById.TryAdd(relation.Id, relation)) secondRelations.Add(relation);

        var ends = relationsById.Values.Concat(secondRelations).SelectMany(relation => relation.EndsHere()).ToHashSet(StringComparer.Ordinal);
        var highestSpan = Math.Max(HighestOf(spansById.Keys), HighestOf(ends));
        var highestRelation = HighestOf(relationsById.Keys);
        var renamed = ImmutableArray.CreateBuilder<RenamedId>(secondSpans.Count + secondRelations.Count);
        foreach (var span in secondSpans)
        {
            var id = FreeId('s', ref highestSpan, it => spansById.ContainsKey(it) || ends.Contains(it));
            spansById.Add(id, span with { Id = id });
            renamed.Add(new RenamedId.OfSpan(span.Id, id));
        }
        foreach (var relation in secondRelations)
        {
            var id = FreeId('r', ref highestRelation, relationsById.ContainsKey);
            relationsById.Add(id, relation with { Id = id });
            renamed.Add(new RenamedId.OfRelation(relation.Id, id));
        }
        var layer = new Layer(
            spansById.Values.ToImmutableArray().Sort(DocumentOrder.Instance),
            relationsById.Values.ToImmutableArray().Sort(RelationOrder.Instance),
            spansById.ToImmutable(),
            relationsById.ToImmutable(),
            Link(relationsById.Values),
            highestSpan,
            highestRelation,
            status,
            statusReason);
        return new LoadedLayer(layer, renamed.ToImmutable());
    }

    static long HighestOf(IEnumerable<string> ids) => ids.Select(IdNumber.Of).DefaultIfEmpty().Max();

    static string FreeId(char letter, ref long highest, Func<string, bool> isTaken)
    {
        while (true)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{letter}{++highest}");
            if (!isTaken(id)) return id;
        }
    }

    static ImmutableDictionary<string, ImmutableArray<Relation>> Link(IEnumerable<Relation> relations)
    {
        var lists = new Dictionary<string, List<Relation>>(StringComparer.Ordinal);
        foreach (var relation in relations)
            foreach (var end in relation.EndsHere())
            {
                if (!lists.TryGetValue(end, out var list)) lists.Add(end, list = []);
                list.Add(relation);
            }
        return NoEnds.AddRange(lists.Select(e => KeyValuePair.Create(e.Key, e.Value.ToImmutableArray().Sort(RelationOrder.Instance))));
    }
}
