using System.Collections.Immutable;
using FactCheck.Annotation.Layers;

namespace FactCheck.Annotation.Merging;

/// <summary>
/// Two layers that came of one, put together span by span. What only one side changed is taken; what both changed is a conflict, and so is what
/// cannot stand beside the other side's changes. Nothing of either side is left out without being in a conflict. Compared by reference.
/// </summary>
public sealed class LayerMerge
{
    readonly Dictionary<string, Threefold<Span>> _spans;
    readonly Dictionary<string, Threefold<Relation>> _relations;
    readonly Layer _ours;
    readonly Layer _theirs;
    readonly FreshIds _ids;
    readonly (LayerStatus, string?) _status;

    LayerMerge(Layer before, Layer ours, Layer theirs)
    {
        (_ours, Renamed, _ids) = FreshIds.Of(before, ours, theirs);
        _theirs = theirs;
        _spans = Versions(before.Spans, _ours.Spans, theirs.Spans, span => span.Id);
        _relations = Versions(before.Relations, _ours.Relations, theirs.Relations, relation => relation.Id);
        _status = Status(before, out var statusClash);
        Conflicts = [.. new ConflictSearch(_spans, _relations).Find(), .. statusClash];
    }

    /// <summary>What is to be decided, in document order; the status last. Empty: <see cref="Resolve"/> needs no choices.</summary>
    public ImmutableArray<MergeConflict> Conflicts { get; }

    /// <summary>Ids that additions of our side were given, as theirs had them.</summary>
    public ImmutableArray<RenamedId> Renamed { get; }

    /// <summary>Puts two layers together.</summary>
    /// <param name="before">The layer that both came of.</param>
    /// <param name="ours">Our side.</param>
    /// <param name="theirs">Their side.</param>
    public static LayerMerge Of(Layer before, Layer ours, Layer theirs) => new(before, ours, theirs);

    /// <summary>The layer that comes of the choices.</summary>
    /// <param name="choices">One for each of <see cref="Conflicts"/>.</param>
    /// <exception cref="ArgumentException">There are more or fewer choices than conflicts.</exception>
    public MergeResolution Resolve(params IReadOnlyList<MergeChoice> choices)
    {
        if (choices.Count != Conflicts.Length)
            throw new ArgumentException($"There are {Conflicts.Length} conflicts and {choices.Count} choices.", nameof(choices));
        var spans = _spans.ToDictionary(e => e.Key, e => e.Value.Agreed(Content.Same, Content.Joined, out _), StringComparer.Ordinal);
        var relations = _relations.ToDictionary(e => e.Key, e => e.Value.Agreed(Content.Same, (ours, _) => ours, out _), StringComparer.Ordinal);
        var (status, ids) = (_status, _ids.Copy());
        for (var i = 0; i < choices.Count; i++)
            if (Conflicts[i] is MergeConflict.OfSpans conflict) Apply(conflict, choices[i], spans, relations, ids);
            else if (Conflicts[i] is MergeConflict.OfStatus both) status = choices[i] == MergeChoice.Ours ? both.Ours : both.Theirs;
        return Build(spans, relations, status);
    }

    static void Apply(
        MergeConflict.OfSpans conflict, MergeChoice choice, Dictionary<string, Span?> spans, Dictionary<string, Relation?> relations, FreshIds ids)
    {
        foreach (var span in conflict.Spans)
        {
            spans[span.Id] = Choose(choice, span.Base, span.Ours, span.Theirs, Content.Same, out var beside);
            if (beside is not null && ids.NextSpan() is var id) spans[id] = beside with { Id = id };
        }
        foreach (var relation in conflict.Relations)
        {
            relations[relation.Id] = Choose(choice, relation.Base, relation.Ours, relation.Theirs, Content.Same, out var beside);
            if (beside is not null && ids.NextRelation() is var id) relations[id] = beside with { Id = id };
        }
    }

    static T? Choose<T>(MergeChoice choice, T? before, T? ours, T? theirs, Func<T?, T?, bool> same, out T? beside) where T : class
    {
        beside = null;
        if (choice == MergeChoice.Ours) return ours;
        if (choice == MergeChoice.Theirs) return theirs;
        if (ours is null || theirs is null || same(ours, theirs)) return theirs ?? ours;
        if (same(theirs, before)) return ours;
        if (!same(ours, before)) beside = ours;
        return theirs;
    }

    MergeResolution Build(Dictionary<string, Span?> spans, Dictionary<string, Relation?> relations, (LayerStatus Status, string? Reason) status)
    {
        var present = spans.Values.OfType<Span>().ToList();
        var ids = present.Select(span => span.Id).ToHashSet(StringComparer.Ordinal);
        var (kept, dropped) = (new List<Relation>(), ImmutableArray.CreateBuilder<Relation>());
        foreach (var relation in relations.Values.OfType<Relation>())
            if (relation.EndsHere().All(end => ids.Contains(end) || HungInTheAir(relation, end))) kept.Add(relation);
            else dropped.Add(relation);
        return new MergeResolution(Layer.Of(present, kept, status.Status, status.Reason), dropped.ToImmutable());
    }

    bool HungInTheAir(Relation relation, string end) =>
        (_ours.Find(end) is null && Content.Same(_ours.FindRelation(relation.Id), relation))
        || (_theirs.Find(end) is null && Content.Same(_theirs.FindRelation(relation.Id), relation));

    (LayerStatus, string?) Status(Layer before, out ImmutableArray<MergeConflict> clash)
    {
        var (was, ours, theirs) = (Of(before), Of(_ours), Of(_theirs));
        clash = ours == theirs || ours == was || theirs == was ? [] : [new MergeConflict.OfStatus(ours, theirs)];
        return ours == was ? theirs : ours;
        static (LayerStatus, string?) Of(Layer layer) => (layer.Status, layer.StatusReason);
    }

    static Dictionary<string, Threefold<T>> Versions<T>(ImmutableArray<T> before, ImmutableArray<T> ours, ImmutableArray<T> theirs, Func<T, string> idOf)
        where T : class
    {
        var (b, o, t) = (before.ToDictionary(idOf, StringComparer.Ordinal), ours.ToDictionary(idOf, StringComparer.Ordinal), theirs.ToDictionary(idOf, StringComparer.Ordinal));
        var versions = new Dictionary<string, Threefold<T>>(StringComparer.Ordinal);
        foreach (var id in before.Concat(theirs).Concat(ours).Select(idOf))
            versions.TryAdd(id, new Threefold<T>(b.GetValueOrDefault(id), o.GetValueOrDefault(id), t.GetValueOrDefault(id)));
        return versions;
    }
}
