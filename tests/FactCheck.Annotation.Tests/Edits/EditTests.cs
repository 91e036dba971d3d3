using FactCheck.Annotation.Edits;
using FactCheck.Annotation.Layers;
using FactCheck.Testing.Annotation;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Annotation.Tests.Edits;

public sealed class EditTests
{
    static readonly Layer Ferry = LayerBuilder.Of("[a1:said] [c1:the line cut [n1:14] sailings]").Relation("content", "a1", "c1").Layer;

    [Fact]
    public void The_inverse_takes_every_edit_back() =>
        Check.QuickThrowOnFailure(Prop.ForAll(LayerArbitrary.Sessions().ToArbitrary(), session =>
        {
            var before = session.Before;
            foreach (var edit in session.Edits)
            {
                var after = edit.Apply(before);
                if (!edit.Invert(before).Apply(after).Equals(before)) return false;
                before = after;
            }
            return true;
        }));

    [Fact]
    public void A_compound_of_a_whole_session_is_taken_back_at_once_and_redone() =>
        Check.QuickThrowOnFailure(Prop.ForAll(LayerArbitrary.Sessions().ToArbitrary(), session =>
        {
            var edit = new Edit.Compound(session.Edits);
            var inverse = edit.Invert(session.Before);
            var after = edit.Apply(session.Before);
            return inverse.Apply(after).Equals(session.Before) && inverse.Invert(after).Apply(session.Before).Equals(after);
        }));

    [Fact]
    public void Edits_keep_order_ids_and_lookups_consistent() =>
        Check.QuickThrowOnFailure(Prop.ForAll(LayerArbitrary.Sessions().ToArbitrary(), session =>
        {
            var after = new Edit.Compound(session.Edits).Apply(session.Before);
            var afresh = Layer.Of(after.Spans.Reverse(), after.Relations.Reverse(), after.Status, after.StatusReason);
            return afresh.Equals(after)
                && after.Spans.All(span => span.Equals(after.Find(span.Id)) && Touching(after, span.Id).SequenceEqual(Touching(afresh, span.Id)))
                && after.Relations.All(relation => relation.Equals(after.FindRelation(relation.Id)));
        }));

    [Fact]
    public void An_id_that_was_used_is_not_handed_out_again()
    {
        var added = new Edit.AddSpan(Ferry.Find("n1")! with { Id = Ferry.NextSpanId() }).Apply(Ferry);
        new Edit.RemoveSpan("s2").Apply(added).NextSpanId().ShouldBe("s3");
    }

    [Fact]
    public void An_edit_that_does_not_fit_is_refused_with_the_id()
    {
        var claim = Ferry.Find("c1")!;
        var relation = Ferry.Relations[0];
        Refused(new Edit.AddSpan(claim), "There is a span c1 already");
        Refused(new Edit.RemoveSpan("s9"), "There is no span s9");
        Refused(new Edit.RemoveSpan("c1"), "Relations still touch the span c1");
        Refused(new Edit.ReplaceSpan(claim with { Id = "s9" }), "There is no span s9");
        Refused(new Edit.AddRelation(relation), "There is a relation r1 already");
        Refused(new Edit.RemoveRelation("r9"), "There is no relation r9");
        Refused(new Edit.ReplaceRelation(relation with { Id = "r9" }), "There is no relation r9");
    }

    [Fact]
    public void A_new_span_never_becomes_the_end_of_a_dangling_relation()
    {
        var dangling = LayerBuilder.Of("[a1:said]").Relation("content", "a1", "c7").Layer;
        var claim = Ferry.Find("c1")! with { Id = "c7" };
        Should.Throw<ArgumentException>(() => new Edit.AddSpan(claim).Apply(dangling)).Message.ShouldContain("c7");
    }

    [Fact]
    public void Deleting_a_span_removes_its_relations_and_undo_brings_them_back()
    {
        var deletion = Deletion.Of(Ferry, "c1");
        var after = deletion.Apply(Ferry);
        after.Relations.ShouldBeEmpty();
        after.Spans.Select(span => span.Id).ShouldBe(["a1", "n1"]);
        deletion.Invert(Ferry).Apply(after).ShouldBe(Ferry);
        Should.Throw<ArgumentException>(() => Deletion.Of(Ferry, "c9"));
    }

    [Fact]
    public void Compounds_with_the_same_steps_are_equal() =>
        new Edit.Compound([new Edit.RemoveSpan("c1")]).ShouldBe(new Edit.Compound([new Edit.RemoveSpan("c1")]));

    static void Refused(Edit edit, string message) =>
        Should.Throw<ArgumentException>(() => edit.Apply(Ferry)).Message.ShouldContain(message);

    static List<Relation> Touching(Layer layer, string span)
    {
        var found = new List<Relation>();
        layer.RelationsOf(span, found);
        return found;
    }
}
