using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Rules;
using FactCheck.Testing.Annotation;
using static FactCheck.Annotation.Tests.Rules.RuleFixture;

namespace FactCheck.Annotation.Tests.Rules;

public sealed class RelationRulesTests
{
    static readonly LayerBuilder Ferry = LayerBuilder.Of("[s1:Quill] and [s2:Vale] [a1:said] [c1:the line cut [n1:14] sailings] and [d1:denied] it");

    [Fact]
    public void A_type_is_the_schemes()
    {
        Found("unknown-relation", Ferry.Relation("contents", "a1", "c1"), "did you mean content?").RelationId.ShouldBe("r1");
        Silent("unknown-relation", Ferry.Relation("content", "a1", "c1"));
    }

    [Fact]
    public void Both_ends_exist()
    {
        Found("relation-end-missing", Ferry.Relation("content", "a1", "c9"), "r1 names the span c9").SpanId.ShouldBe("a1");
        Found("relation-end-missing", Ferry.Relation("content", "a9", "c1"), "r1 names the span a9");
        Silent("relation-end-missing", Ferry.Relation("denies", "d1", new SpanReference("c9", "other")));
    }

    [Fact]
    public void Ends_have_labels_that_the_type_allows()
    {
        Found("relation-end-not-allowed", Ferry.Relation("content", "n1", "c1"), "begins at n1, a number; a content begins at attribution or denial");
        Found("relation-end-not-allowed", Ferry.Relation("content", "a1", "s1"), "ends at s1, a source");
        Silent("relation-end-not-allowed", Ferry.Relation("content", "a1", "d1"));
    }

    [Fact]
    public void Only_some_types_cross_articles()
    {
        Found("relation-crosses-articles", Ferry.Relation("content", "a1", new SpanReference("c1", "other")), "r1 ends in other");
        Silent("relation-crosses-articles", Ferry.Relation("denies", "d1", new SpanReference("c1", "other")));
    }

    [Fact]
    public void No_relation_leads_to_where_it_begins()
    {
        Found("relation-to-itself", Ferry.Relation("content", "a1", "a1"), "from a1 to a1");
        Found("relation-to-itself", Ferry.Relation("same_claim", "c1", new SpanReference("c1", "sample")), "from c1 to c1");
        Silent("relation-to-itself", Ferry.Relation("same_claim", "c1", new SpanReference("c1", "other")));
    }

    [Fact]
    public void Two_spans_are_linked_once_by_a_type()
    {
        var twice = Ferry.Relation("content", "a1", "c1").Relation("content", "a1", "c1");
        Found("relation-repeated", twice, "r2 says what r1 says: a1 content c1").RelationId.ShouldBe("r2");
        Silent("relation-repeated", Ferry.Relation("content", "d1", "c1").Relation("denies", "d1", "c1"));
    }

    [Fact]
    public void The_schemes_maximum_holds()
    {
        Found("relation-maximum", Ferry.Relation("source", "a1", "s1").Relation("source", "a1", "s2"), "more than 1 source; r2").RelationId.ShouldBe("r2");
        Silent("relation-maximum", Ferry.Relation("source", "a1", "s1").Relation("source", "d1", "s1"));
    }

    [Fact]
    public void An_attribution_has_content()
    {
        Found("attribution-without-content", Ferry, "a1, \"said\", has no content").Severity.ShouldBe(Severity.Warning);
        Silent("attribution-without-content", Ferry.Relation("content", "a1", "c1"));
    }

    [Fact]
    public void A_denial_has_a_target_or_a_note()
    {
        Found("denial-without-target", Ferry, "d1, \"denied\", denies nothing");
        Silent("denial-without-target", Ferry.Relation("denies", "d1", "c1"));
        Silent("denial-without-target", Ferry.Relation("denies", "d1", new SpanReference("c9", "other")));
        Silent("denial-without-target", Ferry with { Layer = Layer.Of(Ferry.Layer.Spans.Select(span => span with { Note = "implicit" }), []) });
    }

    [Fact]
    public void An_attributed_claim_has_a_speaker()
    {
        Found("claim-without-speaker", Ferry, "has no speaker").SpanId.ShouldBe("c1");
        Found("claim-without-speaker", Ferry.With("c1", "voice", "attributed"), "has no speaker");
        Silent("claim-without-speaker", Ferry.With("c1", "voice", "narrator"));
        Silent("claim-without-speaker", Ferry.Relation("content", "a1", "c1"));
        Silent("claim-without-speaker", Ferry.Relation("denies", "d1", "c1"));
    }
}
