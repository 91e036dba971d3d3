using FactCheck.Annotation.Edits;
using FactCheck.Annotation.Layers;
using FactCheck.Testing.Annotation;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Annotation.Tests.Edits;

public sealed class LayerDifferenceTests
{
    static readonly Layer Ferry = LayerBuilder.Of("[a1:said] [c1:the line cut [n1:14] sailings]").Relation("content", "a1", "c1").Layer;

    [Fact]
    public void It_turns_any_layer_into_any_other_and_its_inverse_turns_it_back() =>
        Prop.ForAll(LayerArbitrary.Layers().Two().ToArbitrary(), pair =>
        {
            var (before, after) = pair;
            var difference = LayerDifference.Between(before, after);
            difference.Apply(before).ShouldBe(after);
            difference.Invert(before).Apply(after).ShouldBe(before);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void It_finds_what_a_session_changed_in_no_more_than_a_step_for_each_span_and_relation() =>
        Prop.ForAll(LayerArbitrary.Sessions().ToArbitrary(), session =>
        {
            var after = new Edit.Compound(session.Edits).Apply(session.Before);
            var difference = LayerDifference.Between(session.Before, after);
            difference.Apply(session.Before).ShouldBe(after);
            difference.Steps.Length.ShouldBeLessThanOrEqualTo(
                session.Before.Spans.Select(span => span.Id).Union(after.Spans.Select(span => span.Id)).Count()
                + 2 * session.Before.Relations.Select(relation => relation.Id).Union(after.Relations.Select(relation => relation.Id)).Count() + 1);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Equal_layers_differ_by_nothing() => LayerDifference.Between(Ferry, Ferry).Steps.ShouldBeEmpty();

    [Fact]
    public void A_relation_that_moves_to_a_new_span_while_its_old_one_goes_is_one_step()
    {
        var claim = Ferry.Find("c1")!;
        var after = Layer.Of(
            [Ferry.Find("a1")!, Ferry.Find("n1")!, claim with { Id = "c2" }],
            [Ferry.Relations[0] with { To = new SpanReference("c2") }]);
        LayerDifference.Between(Ferry, after).Steps.ShouldBe(
            [new Edit.AddSpan(claim with { Id = "c2" }), new Edit.ReplaceRelation(after.Relations[0]), new Edit.RemoveSpan("c1")]);
    }

    [Fact]
    public void A_relation_whose_missing_end_comes_back_is_taken_out_and_put_back()
    {
        var dangling = Layer.Of([Ferry.Find("a1")!], Ferry.Relations);
        LayerDifference.Between(dangling, Ferry).Apply(dangling).ShouldBe(Ferry);
        LayerDifference.Between(Ferry, dangling).Apply(Ferry).ShouldBe(dangling);
    }

    [Fact]
    public void Attributes_in_another_order_are_a_change()
    {
        var (one, two) = (new AttributeValue.Text("1"), new AttributeValue.Text("2"));
        var before = Layer.Of([Ferry.Find("n1")! with { Attributes = AttributeValues.Empty.With("a", one).With("b", two) }], []);
        var after = Layer.Of([Ferry.Find("n1")! with { Attributes = AttributeValues.Empty.With("b", two).With("a", one) }], []);
        after.ShouldBe(before);
        LayerDifference.Between(before, after).Apply(before).Spans[0].Attributes.Entries.Select(entry => entry.Key).ShouldBe(["b", "a"]);
    }

    [Fact]
    public void The_status_and_its_reason_are_one_step()
    {
        var after = new Edit.SetStatus(LayerStatus.Complete, "left for review").Apply(Ferry);
        LayerDifference.Between(Ferry, after).Steps.ShouldBe([new Edit.SetStatus(LayerStatus.Complete, "left for review")]);
        LayerDifference.Between(after, Ferry).Steps.ShouldBe([new Edit.SetStatus(LayerStatus.InProgress, null)]);
    }
}
