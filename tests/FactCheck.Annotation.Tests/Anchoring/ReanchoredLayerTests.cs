using FactCheck.Annotation.Anchoring;
using FactCheck.Annotation.Layers;
using FactCheck.Testing.Annotation;

namespace FactCheck.Annotation.Tests.Anchoring;

public sealed class ReanchoredLayerTests
{
    static readonly DateTimeOffset Now = new(2026, 12, 1, 9, 0, 0, TimeSpan.Zero);

    static readonly LayerBuilder Before = LayerBuilder
        .Of("Harbour master Marta Quill [a1:told] Radio Lune that [c2:the ferry line cut [n3:14] night sailings in March]. The minister [d4:denied] it on Monday.")
        .Relation("content", "a1", "c2").Relation("denies", "d4", "c2");

    [Fact]
    public void Accepted_spans_keep_their_attributes_and_relations_and_others_are_named()
    {
        var layer = Before.With("n3", "value", "14").Layer;
        var now = TestArticle.Of(Before.Text.Replace("The minister denied it on Monday.", "Nobody answered.", StringComparison.Ordinal));
        var recorded = Recording.Of(Before.Article, layer, OldTextIs.Known);
        var proposals = Reanchoring.Propose(recorded, now);
        var places = proposals.Where(p => p.Outcome.Proposed is not null).ToDictionary(p => p.Span.Id, p => p.Outcome.Proposed!.Value);

        var result = ReanchoredLayer.Of(recorded, now, places, Now);

        result.Layer.Spans.Select(span => span.Id).ShouldBe(["a1", "c2", "n3"]);
        result.Layer.Find("n3")!.ShouldBe(layer.Find("n3"));
        result.Layer.Relations.Select(relation => relation.Type).ShouldBe(["content"]);
        result.Dropped.Select(span => span.Id).ShouldBe(["d4"]);
        result.DroppedRelations.Select(relation => relation.Type).ShouldBe(["denies"]);
    }

    [Fact]
    public void A_span_whose_words_changed_counts_as_modified_and_the_layer_as_in_progress()
    {
        var layer = Layer.Of(Before.Layer.Spans, Before.Layer.Relations, LayerStatus.Complete);
        var now = TestArticle.Of(Before.Text.Replace("14", "15", StringComparison.Ordinal));
        var recorded = Recording.Of(Before.Article, layer, OldTextIs.Known);
        var places = Reanchoring.Propose(recorded, now).ToDictionary(p => p.Span.Id, p => p.Outcome.Proposed!.Value);

        var result = ReanchoredLayer.Of(recorded, now, places, Now).Layer;

        result.Find("n3")!.Modified.ShouldBe(Now);
        result.Find("a1")!.Modified.ShouldBe(layer.Find("a1")!.Modified);
        result.Status.ShouldBe(LayerStatus.InProgress);
    }

    [Fact]
    public void A_complete_layer_stays_complete_where_every_quote_is_unchanged()
    {
        var layer = Layer.Of(Before.Layer.Spans, Before.Layer.Relations, LayerStatus.Complete, "checked twice");
        var now = TestArticle.Of("Corrected on Tuesday. " + Before.Text);
        var recorded = Recording.Of(Before.Article, layer, OldTextIs.Unknown);
        var places = Reanchoring.Propose(recorded, now).ToDictionary(p => p.Span.Id, p => p.Outcome.Proposed!.Value);

        var result = ReanchoredLayer.Of(recorded, now, places, Now).Layer;

        (result.Status, result.StatusReason).ShouldBe((LayerStatus.Complete, "checked twice"));
    }

    [Fact]
    public void What_changed_is_told_word_by_word()
    {
        var change = QuoteChange.Between("the ferry line cut 14 sailings", "the ferry line has cut 15 sailings");
        change.Gone.Select(word => word.Of("the ferry line cut 14 sailings").ToString()).ShouldBe(["14"]);
        change.Come.Select(word => word.Of("the ferry line has cut 15 sailings").ToString()).ShouldBe(["has ", "15"]);
    }

    [Fact]
    public void Two_spans_of_one_label_are_never_proposed_onto_the_same_text_without_a_word()
    {
        var before = LayerBuilder.Of("Vale said [c1:the pier in the old harbour is quite safe] on Monday. Quill said [c2:the pier in the old harbour is quite unsafe] on Friday.");
        var after = TestArticle.Of("They said the pier in the old harbour is quite safely closed, and went home.");
        var proposals = Reanchoring.Propose(Recording.Of(before.Article, before.Layer, OldTextIs.Unknown), after);
        proposals.Count(p => p.Outcome.Proposed is not null).ShouldBeLessThan(2);
        proposals.Where(p => p.Outcome is AnchorOutcome.Ambiguous).ShouldNotBeEmpty();
    }
}
