using FactCheck.Annotation.Edits;
using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Merging;
using FactCheck.Testing.Annotation;
using FactCheck.Text;

namespace FactCheck.Annotation.Tests.Merging;

public sealed class LayerMergeTests
{
    static readonly LayerBuilder Base = LayerBuilder
        .Of("Quill [a1:told] us that [c2:the ferry line cut [n3:14] sailings]. Vale [d4:denied] it. [c5:The pier is safe].")
        .Relation("content", "a1", "c2");

    [Fact]
    public void Changes_of_different_spans_go_together()
    {
        var merge = Merge(Noted("n3", "ours"), Noted("d4", "theirs"));
        merge.Conflicts.ShouldBeEmpty();
        var layer = merge.Resolve().Layer;
        layer.Find("n3")!.Note.ShouldBe("ours");
        layer.Find("d4")!.Note.ShouldBe("theirs");
    }

    [Fact]
    public void Different_changes_of_one_span_are_a_conflict_with_both_values()
    {
        var merge = Merge(Noted("n3", "ours"), Noted("n3", "theirs"));
        var conflict = Single(merge);
        conflict.Clash.ShouldBe(MergeClash.ChangedByBoth);
        conflict.Spans.ShouldHaveSingleItem().Base!.Note.ShouldBeNull();
        merge.Resolve(MergeChoice.Ours).Layer.Find("n3")!.Note.ShouldBe("ours");
        merge.Resolve(MergeChoice.Theirs).Layer.Find("n3")!.Note.ShouldBe("theirs");
        merge.Resolve(MergeChoice.Both).Layer.Spans.Where(span => span.Label == "number").Select(span => span.Note).ShouldBe(["theirs", "ours"], ignoreOrder: true);
    }

    [Fact]
    public void The_same_change_on_both_sides_is_no_conflict()
    {
        var merge = Merge(Noted("n3", "checked", minute: 1), Noted("n3", "checked", minute: 5));
        merge.Conflicts.ShouldBeEmpty();
        merge.Resolve().Layer.Find("n3")!.Modified.Minute.ShouldBe(5);
    }

    [Fact]
    public void Deleting_what_the_other_changed_is_a_conflict_and_its_relations_come_along()
    {
        var merge = Merge(Noted("c2", "ours"), Deletion.Of(Base.Layer, "c2"));
        var conflict = Single(merge);
        conflict.Clash.ShouldBe(MergeClash.ChangedAndDeleted);
        conflict.Relations.ShouldHaveSingleItem().Theirs.ShouldBeNull();
        merge.Resolve(MergeChoice.Ours).Layer.Relations.Length.ShouldBe(1);
        var theirs = merge.Resolve(MergeChoice.Theirs).Layer;
        theirs.Find("c2").ShouldBeNull();
        theirs.Relations.ShouldBeEmpty();
    }

    [Fact]
    public void Linking_what_the_other_deleted_is_a_conflict()
    {
        var link = new Edit.AddRelation(new Relation { Id = "r7", Type = "denies", From = "d4", To = new SpanReference("c5") });
        var merge = Merge(link, Deletion.Of(Base.Layer, "c5"));
        Single(merge).Clash.ShouldBe(MergeClash.EndDeleted);
        merge.Resolve(MergeChoice.Ours).Layer.FindRelation("r7").ShouldNotBeNull();
        merge.Resolve(MergeChoice.Ours).Layer.Find("c5").ShouldNotBeNull();
        merge.Resolve(MergeChoice.Theirs).Layer.FindRelation("r7").ShouldBeNull();
    }

    [Fact]
    public void Additions_with_the_same_id_both_stay_and_ours_gets_a_new_one_with_its_relations()
    {
        var ours = new Edit.Compound([Added("s9", "source", "Quill"), new Edit.AddRelation(new Relation { Id = "r8", Type = "source", From = "a1", To = new SpanReference("s9") })]);
        var merge = Merge(ours, Added("s9", "source", "Vale"));
        merge.Conflicts.ShouldBeEmpty();
        merge.Renamed.ShouldBe([new RenamedId.OfSpan("s9", "s10")]);
        var layer = merge.Resolve().Layer;
        layer.Find("s9")!.Extent.Hull.Of(Base.Text).ToString().ShouldBe("Vale");
        layer.Find("s10")!.Extent.Hull.Of(Base.Text).ToString().ShouldBe("Quill");
        layer.FindRelation("r8")!.To.Span.ShouldBe("s10");
    }

    [Fact]
    public void The_same_addition_on_both_sides_becomes_one()
    {
        var merge = Merge(Added("s9", "source", "Quill"), new Edit.Compound([Added("s9", "source", "Vale"), Added("s10", "source", "Quill")]));
        merge.Conflicts.ShouldBeEmpty();
        merge.Resolve().Layer.Spans.Count(span => span.Label == "source").ShouldBe(2);
    }

    [Fact]
    public void Additions_of_one_label_that_overlap_are_a_conflict()
    {
        var merge = Merge(Added("c9", "claim", "Vale denied"), Added("c10", "claim", "denied it"));
        var conflict = Single(merge);
        conflict.Clash.ShouldBe(MergeClash.Overlap);
        conflict.Spans.Select(span => (span.Id, span.Ours is not null, span.Theirs is not null)).ShouldBe([("c9", true, false), ("c10", false, true)]);
        merge.Resolve(MergeChoice.Ours).Layer.Find("c10").ShouldBeNull();
        merge.Resolve(MergeChoice.Both).Layer.Spans.Count(span => span.Label == "claim").ShouldBe(4);
    }

    [Fact]
    public void A_status_set_by_one_side_is_taken_and_set_differently_by_both_is_a_conflict()
    {
        Merge(new Edit.SetStatus(LayerStatus.Complete, null), Noted("n3", "x")).Resolve().Layer.Status.ShouldBe(LayerStatus.Complete);
        var merge = Merge(new Edit.SetStatus(LayerStatus.Complete, "ours"), new Edit.SetStatus(LayerStatus.Complete, "theirs"));
        merge.Conflicts.ShouldHaveSingleItem().ShouldBeOfType<MergeConflict.OfStatus>();
        merge.Resolve(MergeChoice.Ours).Layer.StatusReason.ShouldBe("ours");
    }

    [Fact]
    public void As_many_choices_as_conflicts_are_needed() =>
        Should.Throw<ArgumentException>(() => Merge(Noted("n3", "ours"), Noted("n3", "theirs")).Resolve());

    static LayerMerge Merge(Edit ours, Edit theirs) => LayerMerge.Of(Base.Layer, ours.Apply(Base.Layer), theirs.Apply(Base.Layer));

    static MergeConflict.OfSpans Single(LayerMerge merge) => merge.Conflicts.ShouldHaveSingleItem().ShouldBeOfType<MergeConflict.OfSpans>();

    static Edit.ReplaceSpan Noted(string id, string note, int minute = 0) =>
        new(Base.Layer.Find(id)! with { Note = note, Modified = new DateTimeOffset(2026, 11, 22, 8, minute, 0, TimeSpan.Zero) });

    static Edit.AddSpan Added(string id, string label, string quote) => new(new Span
    {
        Id = id,
        Label = label,
        Extent = new Extent(TextSpan.FromLength(Base.Text.IndexOf(quote, StringComparison.Ordinal), quote.Length)),
        Created = default,
        Modified = default,
    });
}
