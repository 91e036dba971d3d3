using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Schemes;
using FactCheck.Testing.Annotation;

namespace FactCheck.Annotation.Tests.Schemes;

public sealed class RelationChoicesTests
{
    static readonly LayerBuilder Ferry = LayerBuilder.Of("[s1:Quill] and [s2:Vale] [a1:said] [c1:the line cut [n1:14] sailings] and [d1:denied] [c2:it]");

    [Fact]
    public void The_labels_decide_which_types_are_offered()
    {
        Types(Ferry, "a1", "c1").ShouldBe(["content"]);
        Types(Ferry, "d1", "c1").ShouldBe(["content", "denies"]);
        Types(Ferry, "c1", "a1").ShouldBeEmpty();
    }

    [Fact]
    public void A_type_at_its_maximum_is_refused_with_the_reason()
    {
        var choice = Between(Ferry.Relation("source", "a1", "s1"), "a1", "s2").ShouldHaveSingleItem();
        choice.IsAllowed.ShouldBeFalse();
        choice.Refusal!.ShouldContain("a1 has 1 source already");
    }

    [Fact]
    public void Only_relations_that_begin_at_the_span_count_towards_the_maximum() =>
        Between(Ferry.Relation("source", "d1", "s1").Relation("content", "d1", "a1"), "a1", "s1")[0].IsAllowed.ShouldBeTrue();

    [Fact]
    public void The_same_relation_twice_is_refused() =>
        Between(Ferry.Relation("content", "a1", "c1"), "a1", "c1")[0].Refusal!.ShouldContain("already");

    [Fact]
    public void A_span_has_no_relation_to_itself() => Between(Ferry, "c1", "c1")[0].Refusal!.ShouldContain("itself");

    [Fact]
    public void Another_article_is_reached_only_by_types_that_cross()
    {
        var denial = Ferry.Layer.Find("d1")!;
        RelationChoices.Between(TestScheme.Instance, Ferry.Layer, denial, new SpanReference("s1", "other"), "claim")
            .Select(choice => (choice.Definition.Type, choice.IsAllowed)).ShouldBe([("content", false), ("denies", true)]);
    }

    static System.Collections.Immutable.ImmutableArray<RelationChoice> Between(LayerBuilder builder, string from, string to) =>
        RelationChoices.Between(TestScheme.Instance, builder.Layer, builder.Layer.Find(from)!, builder.Layer.Find(to)!);

    static IEnumerable<string> Types(LayerBuilder builder, string from, string to) => Between(builder, from, to).Select(choice => choice.Definition.Type);
}
