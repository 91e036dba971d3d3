using FactCheck.Annotation.Layers;
using FactCheck.Testing.Annotation;
using FactCheck.Text;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Annotation.Tests.Layers;

public sealed class LayerTests
{
    static readonly LayerBuilder Ferry = LayerBuilder.Of("[s1:Quill] [a1:said] [c1:the line cut [n1:14] sailings] and [c2:islanders wait]");

    [Fact]
    public void Spans_come_in_document_order_with_the_outer_first() =>
        Ferry.Layer.Spans.Select(span => span.Id).ShouldBe(["s1", "a1", "c1", "n1", "c2"]);

    [Fact]
    public void Spans_of_the_same_place_come_by_number_of_id() =>
        LayerBuilder.Of("[c10:[n9:[a2:same]]]").Layer.Spans.Select(span => span.Id).ShouldBe(["a2", "n9", "c10"]);

    [Fact]
    public void Overlapping_finds_what_shares_a_code_unit()
    {
        var found = new List<Span>();
        Ferry.Layer.Overlapping(TextSpan.FromLength(Ferry.Text.IndexOf("14", StringComparison.Ordinal), 1), found);
        found.Select(span => span.Id).ShouldBe(["c1", "n1"]);
    }

    [Fact]
    public void The_gap_of_a_discontinuous_span_is_not_covered()
    {
        var builder = LayerBuilder.Of("[c1:We never,] he said, [c1:cut a sailing]");
        var found = new List<Span>();
        builder.Layer.Overlapping(TextSpan.FromLength(builder.Text.IndexOf("he said", StringComparison.Ordinal), 7), found);
        found.ShouldBeEmpty();
    }

    [Fact]
    public void Overlapping_equals_a_look_at_every_span() =>
        Check.QuickThrowOnFailure(Prop.ForAll(LayerArbitrary.Layers().ToArbitrary(), LayerArbitrary.Extents().ToArbitrary(), (layer, extent) =>
        {
            var found = new List<Span>();
            layer.Overlapping(extent.Hull, found);
            return found.SequenceEqual(layer.Spans.Where(span => span.Extent.Overlaps(new Extent(extent.Hull))));
        }));

    [Fact]
    public void Same_label_overlap_is_found_and_the_span_itself_excepted()
    {
        var claim = Ferry.Layer.Find("c1")!;
        Ferry.Layer.SameLabelOverlap("claim", claim.Extent)!.Id.ShouldBe("c1");
        Ferry.Layer.SameLabelOverlap("claim", claim.Extent, "c1").ShouldBeNull();
        Ferry.Layer.SameLabelOverlap("denial", claim.Extent).ShouldBeNull();
    }

    [Fact]
    public void A_free_id_is_above_every_number_seen_also_at_the_ends_of_relations()
    {
        var builder = LayerBuilder.Of("[c3:a] [n12:b]");
        builder.Layer.NextSpanId().ShouldBe("s13");
        builder.Relation("denies", "c3", "s40").Layer.NextSpanId().ShouldBe("s41");
        builder.Relation("denies", "c3", new SpanReference("s40", "other")).Layer.NextSpanId().ShouldBe("s13");
        var knowing = builder.Layer.Knowing(["s7", "s20", "x"], ["r5"]);
        knowing.ShouldBe(builder.Layer);
        (knowing.NextSpanId(), knowing.NextRelationId()).ShouldBe(("s21", "r6"));
    }

    [Fact]
    public void An_id_with_more_digits_than_a_number_holds_is_still_avoided()
    {
        var layer = LayerBuilder.Of("[s999999999999999999:a] [s1000000000000000000:b]").Layer;
        layer.Find(layer.NextSpanId()).ShouldBeNull();
    }

    [Fact]
    public void Relations_are_found_from_both_ends_and_once_at_a_loop()
    {
        var layer = Ferry.Relation("content", "a1", "c1").Relation("quantifies", "n1", "c1").Relation("content", "c1", "c1")
            .Relation("same_claim", "c2", new SpanReference("c1", "other")).Layer;
        var found = new List<Relation>();
        layer.RelationsOf("c1", found);
        found.Select(relation => relation.Id).ShouldBe(["r1", "r2", "r3"]);
    }

    [Fact]
    public void Layers_with_the_same_content_are_equal()
    {
        var again = LayerBuilder.Of("[s1:Quill] [a1:said] [c1:the line cut [n1:14] sailings] and [c2:islanders wait]").Layer;
        again.ShouldBe(Ferry.Layer);
        again.GetHashCode().ShouldBe(Ferry.Layer.GetHashCode());
        again.ShouldNotBe(Ferry.With("n1", "value", "14").Layer);
    }

    [Fact]
    public void Loading_an_id_twice_renames_the_second_and_loses_nothing()
    {
        var spans = LayerBuilder.Of("[c1:one] [c2:two]").Layer.Spans;
        var loaded = Layer.Load([spans[0], spans[1] with { Id = "c1" }], []);
        loaded.Renamed.ShouldBe([new RenamedId.OfSpan("c1", "s2")]);
        loaded.Layer.Spans.Select(span => span.Id).ShouldBe(["c1", "s2"]);
        Should.Throw<ArgumentException>(() => Layer.Of([spans[0], spans[0]], []));
    }
}
