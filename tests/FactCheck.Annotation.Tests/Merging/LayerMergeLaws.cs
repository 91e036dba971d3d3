using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Merging;
using FactCheck.Testing.Annotation;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Annotation.Tests.Merging;

public sealed class LayerMergeLaws
{
    [Fact]
    public void Where_only_one_side_changed_that_side_is_the_outcome() => Holds(fork =>
        fork.Ours.Equals(Merged(fork.Base, fork.Base, fork.Ours)) && fork.Ours.Equals(Merged(fork.Base, fork.Ours, fork.Base)));

    [Fact]
    public void Where_both_sides_are_the_same_that_is_the_outcome() => Holds(fork => fork.Ours.Equals(Merged(fork.Base, fork.Ours, fork.Ours)));

    [Fact]
    public void The_sides_have_the_same_rights() => Holds(fork =>
    {
        var (one, other) = (LayerMerge.Of(fork.Base, fork.Ours, fork.Theirs), LayerMerge.Of(fork.Base, fork.Theirs, fork.Ours));
        if (one.Conflicts.IsEmpty != other.Conflicts.IsEmpty) return false;
        return !one.Conflicts.IsEmpty || Contents(one.Resolve().Layer).SequenceEqual(Contents(other.Resolve().Layer));
    });

    [Fact]
    public void Choosing_one_side_everywhere_loses_nothing_that_this_side_has() => Holds(fork =>
    {
        var merge = LayerMerge.Of(fork.Base, fork.Ours, fork.Theirs);
        var theirs = merge.Resolve([.. merge.Conflicts.Select(_ => MergeChoice.Theirs)]).Layer;
        return fork.Theirs.Spans.All(span => theirs.Find(span.Id) is { } kept
            ? kept == span || OnlyOtherChanged(fork.Base.Find(span.Id), span) || SaysTheSame(kept, span)
            : OnlyOtherChanged(fork.Base.Find(span.Id), span));
    });

    [Fact]
    public void What_both_sides_agree_on_is_in_the_outcome_whatever_is_chosen() => Holds(fork =>
    {
        var merge = LayerMerge.Of(fork.Base, fork.Ours, fork.Theirs);
        var named = merge.Conflicts.OfType<MergeConflict.OfSpans>().SelectMany(conflict => conflict.Spans).Select(span => span.Id).ToHashSet();
        return Enum.GetValues<MergeChoice>().All(choice =>
        {
            var layer = merge.Resolve([.. merge.Conflicts.Select(_ => choice)]).Layer;
            return fork.Theirs.Spans.Where(span => !named.Contains(span.Id) && fork.Ours.Find(span.Id) == span).All(span => layer.Find(span.Id) == span);
        });
    });

    [Fact]
    public void No_span_of_either_side_is_lost_without_a_conflict() => Holds(fork =>
    {
        var merge = LayerMerge.Of(fork.Base, fork.Ours, fork.Theirs);
        var renamed = merge.Renamed.OfType<RenamedId.OfSpan>().ToDictionary(id => id.Before, id => id.After);
        var named = merge.Conflicts.OfType<MergeConflict.OfSpans>().SelectMany(conflict => conflict.Spans).Select(span => span.Id).ToHashSet();
        var layer = merge.Resolve([.. merge.Conflicts.Select(_ => MergeChoice.Theirs)]).Layer;
        return fork.Theirs.Spans.All(span => Is(span.Id, span)) && fork.Ours.Spans.All(span => Is(renamed.GetValueOrDefault(span.Id, span.Id), span));
        bool Is(string id, Span span) => named.Contains(id) || OnlyOtherChanged(fork.Base.Find(span.Id), span) || (layer.Find(id) is { } kept && SaysTheSame(kept, span));
    });

    [Fact]
    public void Keeping_both_keeps_every_span_of_both_sides() => Holds(fork =>
    {
        var merge = LayerMerge.Of(fork.Base, fork.Ours, fork.Theirs);
        var layer = merge.Resolve([.. merge.Conflicts.Select(_ => MergeChoice.Both)]).Layer;
        return fork.Ours.Spans.Concat(fork.Theirs.Spans).All(span => OnlyOtherChanged(fork.Base.Find(span.Id), span) || layer.Spans.Any(kept => SaysTheSame(kept, span)));
    });

    [Fact]
    public void Spans_of_one_label_that_were_apart_on_each_side_do_not_overlap_in_the_outcome_of_one_side() => Holds(fork =>
    {
        var merge = LayerMerge.Of(fork.Base, fork.Ours, fork.Theirs);
        var known = Overlaps(fork.Ours).Concat(Overlaps(fork.Theirs)).ToHashSet();
        return new[] { MergeChoice.Ours, MergeChoice.Theirs }.All(choice =>
            Overlaps(merge.Resolve([.. merge.Conflicts.Select(_ => choice)]).Layer).All(known.Contains));
    });

    [Fact]
    public void No_relation_of_the_outcome_lost_an_end_that_it_had() => Holds(fork =>
    {
        var merge = LayerMerge.Of(fork.Base, fork.Ours, fork.Theirs);
        return Enum.GetValues<MergeChoice>().All(choice =>
        {
            var layer = merge.Resolve([.. merge.Conflicts.Select(_ => choice)]).Layer;
            return layer.Relations.All(relation => new[] { relation.From, relation.To.Article is null ? relation.To.Span : relation.From }
                .All(end => layer.Find(end) is not null || HungInTheAir(fork.Theirs, end) || HungInTheAir(fork.Ours, end)));
        });
    });

    static bool HungInTheAir(Layer side, string end) => side.Find(end) is null && side.Relations.Any(relation => relation.Touches(end));

    // Deleted or changed by the other side while this side left it.
    static bool OnlyOtherChanged(Span? before, Span here) => before is not null && SaysTheSame(before, here);

    static bool SaysTheSame(Span a, Span b) => Content(a) == Content(b);

    static string Content(Span span) =>
        $"{span.Label} {string.Join(' ', span.Extent.Fragments)} {span.Origin} {span.Note} {string.Join(' ', span.Attributes.Entries.OrderBy(e => e.Key, StringComparer.Ordinal))}";

    static IEnumerable<string> Contents(Layer layer) => layer.Spans.Select(Content).Order(StringComparer.Ordinal)
        .Concat(layer.Relations.Select(relation => $"{relation.Type} {End(layer, relation.From)} {(relation.To.Article is null ? End(layer, relation.To.Span) : relation.To)}").Order(StringComparer.Ordinal))
        .Append($"{layer.Status} {layer.StatusReason}");

    static string End(Layer layer, string id) => layer.Find(id) is { } span ? Content(span) : id;

    static IEnumerable<string> Overlaps(Layer layer) =>
        from a in layer.Spans
        from b in layer.Spans
        where a.Id != b.Id && a.Label == b.Label && a.Extent.Overlaps(b.Extent)
        select $"{a.Label} {string.Join(' ', a.Extent.Fragments)} / {string.Join(' ', b.Extent.Fragments)}";

    static Layer? Merged(Layer before, Layer ours, Layer theirs) =>
        LayerMerge.Of(before, ours, theirs) is { Conflicts.IsEmpty: true } merge ? merge.Resolve().Layer : null;

    static void Holds(Func<(Layer Base, Layer Ours, Layer Theirs), bool> law) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(150), Prop.ForAll(LayerArbitrary.Forks().ToArbitrary(), fork => law(fork).Label(Described(fork))));

    static string Described((Layer Base, Layer Ours, Layer Theirs) fork) =>
        string.Join("\n--\n", new[] { fork.Base, fork.Ours, fork.Theirs }.Select(layer => string.Join(
            '\n',
            layer.Spans.Select(span => $"{span.Id} {Content(span)}").Concat(layer.Relations.Select(r => $"{r.Id} {r.Type} {r.From} {r.To}")).Append($"{layer.Status}"))));
}
