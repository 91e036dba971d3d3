using FactCheck.Annotation.Layers;
using FactCheck.Testing.Annotation;
using static FactCheck.Annotation.Tests.Rules.RuleFixture;

namespace FactCheck.Annotation.Tests.Rules;

public sealed class AttributeRulesTests
{
    static readonly LayerBuilder Ferry = LayerBuilder.Of("[a1:said] [d1:denied] [c1:the line cut [n1:14] sailings] [c2:twice]");

    [Fact]
    public void An_attribute_is_one_of_the_label()
    {
        Found("unknown-attribute", Ferry.With("c1", "voise", "narrator"), "did you mean voice?").Attribute.ShouldBe("voise");
        Silent("unknown-attribute", Ferry.With("c1", "voice", "narrator"));
    }

    [Fact]
    public void A_required_attribute_is_there()
    {
        Check(Ferry).Where(problem => problem is { Code: "attribute-missing", SpanId: "a1" }).ShouldHaveSingleItem().Attribute.ShouldBe("quote_style");
        Check(Ferry.With("a1", "quote_style", "direct")).ShouldNotContain(problem => problem.Code == "attribute-missing" && problem.SpanId == "a1");
    }

    [Fact]
    public void A_value_is_of_the_type_of_its_attribute()
    {
        Found("attribute-malformed", Ferry.With("c1", "claim_date", "21/11/2026"), "found 21/11/2026, expected a date");
        Found("attribute-malformed", Ferry.With("n1", "value", "1,400"), "expected a decimal number");
        Found("attribute-malformed", Ferry.With("c1", "confidence", new AttributeValue.Text("2")), "found a text, expected a whole number");
        Found("attribute-malformed", Ferry.With("c1", "claim_type", new AttributeValue.Text("causal")), "found a text, expected one or more of");
        Silent("attribute-malformed", Ferry.With("c1", "claim_date", "2026-11").With("n1", "value", "14").With("c1", "claim_type", "causal, quote"));
    }

    [Fact]
    public void A_choice_is_on_the_list()
    {
        Found("attribute-not-a-choice", Ferry.With("c1", "voice", "narator"), "did you mean narrator?").Attribute.ShouldBe("voice");
        Found("attribute-not-a-choice", Ferry.With("c1", "claim_type", new AttributeValue.Many(["causal", "xyzzy"])), "found xyzzy");
        Silent("attribute-not-a-choice", Ferry.With("c1", "voice", "headline"));
    }

    [Fact]
    public void A_whole_number_lies_within_its_bounds()
    {
        Found("attribute-out-of-bounds", Ferry.With("c1", "confidence", new AttributeValue.Integer(4)), "found 4, expected a whole number from 1 to 3");
        Silent("attribute-out-of-bounds", Ferry.With("c1", "confidence", "3"));
    }

    [Fact]
    public void The_attributes_of_a_relation_are_checked_as_well()
    {
        var missing = Found("attribute-missing", Relations(AttributeValues.Empty), "r1 has no stance");
        (missing.SpanId, missing.RelationId, missing.Attribute).ShouldBe(("c1", "r1", "stance"));
        Found("attribute-not-a-choice", Relations(AttributeValues.Empty.With("stance", new AttributeValue.Text("agre"))), "did you mean agree?");
    }

    // The other spans are left out, so that nothing else is missing.
    static LayerBuilder Relations(AttributeValues attributes)
    {
        var builder = LayerBuilder.Of("[c1:one] [c2:two]");
        foreach (var id in (string[])["c1", "c2"])
            builder = builder.With(id, "claim_type", "causal").With(id, "checkworthy", "check_worthy").With(id, "voice", "narrator");
        var relation = new Relation { Id = "r1", Type = "same_claim", From = "c1", To = new("c2"), Attributes = attributes };
        return builder with { Layer = Layer.Of(builder.Layer.Spans, [relation]) };
    }
}
