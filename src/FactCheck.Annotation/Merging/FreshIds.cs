using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Annotation.Layers;

namespace FactCheck.Annotation.Merging;

/// <summary>
/// Gives what was added on our side ids that do not clash with what was added on theirs: what says the same as something of theirs gets its id,
/// what clashes a new one.
/// </summary>
sealed class FreshIds
{
    readonly ImmutableArray<RenamedId>.Builder _renamed = ImmutableArray.CreateBuilder<RenamedId>();
    long _highestSpan;
    long _highestRelation;

    FreshIds(params ReadOnlySpan<Layer> layers)
    {
        foreach (var layer in layers)
        {
            foreach (var span in layer.Spans) _highestSpan = Math.Max(_highestSpan, IdNumber.Of(span.Id));
            foreach (var end in layer.Relations.SelectMany(relation => relation.EndsHere())) _highestSpan = Math.Max(_highestSpan, IdNumber.Of(end));
            foreach (var relation in layer.Relations) _highestRelation = Math.Max(_highestRelation, IdNumber.Of(relation.Id));
        }
    }

    FreshIds(long highestSpan, long highestRelation) => (_highestSpan, _highestRelation) = (highestSpan, highestRelation);

    /// <summary>One that gives the same ids from here on.</summary>
    public FreshIds Copy() => new(_highestSpan, _highestRelation);

    public string NextSpan() => string.Create(CultureInfo.InvariantCulture, $"s{++_highestSpan}");

    public string NextRelation() => string.Create(CultureInfo.InvariantCulture, $"r{++_highestRelation}");

    /// <summary>Our side with ids that fit, what was renamed, and a source of further free ids.</summary>
    public static (Layer Ours, ImmutableArray<RenamedId> Renamed, FreshIds Ids) Of(Layer before, Layer ours, Layer theirs)
    {
        var ids = new FreshIds(before, ours, theirs);
        var spans = ids.Assign(
            ours.Spans.Where(span => before.Find(span.Id) is null),
            theirs.Spans.Where(span => before.Find(span.Id) is null),
            span => span.Id, Content.Same, ids.NextSpan, (old, now) => new RenamedId.OfSpan(old, now));
        var linked = ours.Relations.Select(relation => relation with
        {
            From = spans.GetValueOrDefault(relation.From, relation.From),
            To = relation.To.Article is null ? new SpanReference(spans.GetValueOrDefault(relation.To.Span, relation.To.Span)) : relation.To,
        }).ToList();
        var relations = ids.Assign(
            linked.Where(relation => before.FindRelation(relation.Id) is null),
            theirs.Relations.Where(relation => before.FindRelation(relation.Id) is null),
            relation => relation.Id, Content.Same, ids.NextRelation, (old, now) => new RenamedId.OfRelation(old, now));
        var renamed = Layer.Of(
            ours.Spans.Select(span => spans.TryGetValue(span.Id, out var id) ? span with { Id = id } : span),
            linked.Select(relation => relations.TryGetValue(relation.Id, out var id) ? relation with { Id = id } : relation),
            ours.Status,
            ours.StatusReason);
        return (renamed, ids._renamed.ToImmutable(), ids);
    }

    Dictionary<string, string> Assign<T>(
        IEnumerable<T> ours, IEnumerable<T> theirs, Func<T, string> idOf, Func<T?, T?, bool> same, Func<string> next, Func<string, string, RenamedId> renamed)
        where T : class
    {
        var free = theirs.ToDictionary(idOf, StringComparer.Ordinal);
        var taken = free.Keys.ToHashSet(StringComparer.Ordinal);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var others = new List<T>();
        foreach (var item in ours)
        {
            // The one with the same id first, so that nothing is renamed without need.
            var twin = free.TryGetValue(idOf(item), out var named) && same(named, item) ? named : null;
            if (twin is null) others.Add(item);
            else free.Remove(idOf(twin));
        }
        foreach (var item in others)
        {
            var id = idOf(item);
            var twin = free.Values.FirstOrDefault(other => same(other, item));
            if (twin is not null) free.Remove(idOf(twin));
            if (twin is null && !taken.Contains(id)) continue;
            names[id] = twin is null ? next() : idOf(twin);
            _renamed.Add(renamed(id, names[id]));
        }
        return names;
    }
}
