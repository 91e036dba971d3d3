using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Rules;
using FactCheck.Testing.Annotation;
using static FactCheck.Annotation.Tests.Rules.RuleFixture;

namespace FactCheck.Annotation.Tests.Rules;

public sealed class SpanRulesTests
{
    static readonly LayerBuilder Ferry = LayerBuilder.Of("Quill said [c1:the ferry line cut [n1:14] sailings].");

    [Fact]
    public void A_span_ends_within_the_text()
    {
        Found("span-outside-text", Ferry.Span("c2", new Extent(new(40, 60))), "c2 ends 18 UTF-16 code units after").SpanId.ShouldBe("c2");
        Silent("span-outside-text", Ferry.Span("d1", new Extent(new(0, 42))));
    }

    [Fact]
    public void A_quote_is_the_text_that_the_span_covers()
    {
        Found("quote-differs", Ferry, "n1 covers \"14\"; its quote is \"15\"", Quoted("n1", "15")).SpanId.ShouldBe("n1");
        Silent("quote-differs", Ferry, Quoted("n1", "14"));
        Silent("quote-differs", Ferry, Quoted("n9", "a span that is not there"));
    }

    [Fact]
    public void The_quote_of_a_discontinuous_span_is_that_of_its_hull() =>
        Silent("quote-differs", LayerBuilder.Of("[c1:We never,] he said, [c1:cut it]"), Quoted("c1", "We never, he said, cut it"));

    [Theory]
    [InlineData("cut e[c1:\u0301 sailings]")]
    [InlineData("[c1:cut e]\u0301 sailings")]
    [InlineData("[c1:👍]\U0001F3FD")]
    [InlineData("[c1:one\r]\ntwo")]
    [InlineData("[c1:ท]ำ")]
    [InlineData("[c1:👩]\u200D🚒")]
    public void An_edge_does_not_cut_a_character(string marked) => Found("edge-in-grapheme", LayerBuilder.Of(marked), "cuts a character");

    [Fact]
    public void An_edge_does_not_cut_a_surrogate_pair() => Found("edge-in-grapheme", LayerBuilder.Of("[c1:a \ud83d]\udc4d b"), "cuts a character");

    [Theory]
    [InlineData("cut [c1:e\u0301 sailings] now")]
    [InlineData("a [c1:👍🏽] b")]
    [InlineData("one\r\n[c1:two]")]
    [InlineData("[c1:السفن] [c2:كَتَبَ] الآن")]
    [InlineData("[c1:三百]人")]
    [InlineData("[c1:ทำ]งาน")]
    public void An_edge_between_characters_is_fine(string marked) => Silent("edge-in-grapheme", LayerBuilder.Of(marked));

    [Theory]
    [InlineData("the fer[c1:ry line] cut")]
    [InlineData("the [c1:ferry li]ne cut")]
    [InlineData("و[c1:السفن] الآن")]
    [InlineData("[c1:кора]бли")]
    public void An_edge_does_not_cut_a_word(string marked) =>
        Found("edge-in-word", LayerBuilder.Of(marked), "inside a word").Severity.ShouldBe(Severity.Warning);

    [Theory]
    [InlineData("[s1:Russia]’s")]
    [InlineData("[n1:5]km")]
    [InlineData("[c1:三百]人来了")]
    [InlineData("[c1:เรือ]แล่น")]
    [InlineData("[c1:وليد] جاء")]
    public void An_edge_between_words_is_fine(string marked) => Silent("edge-in-word", LayerBuilder.Of(marked));

    [Theory]
    [InlineData("said [c1:the line cut it.]", "Shrink it to \"the line cut it\".")]
    [InlineData("said [c1: the line]", "Shrink it to \"the line\".")]
    [InlineData("said [c1:the line\u00A0]now", "Shrink it to \"the line\".")]
    [InlineData("said [c1:“the line”]", "Shrink it to \"the line\".")]
    [InlineData("said[c1:, ]it", "Delete it: nothing is left without them.")]
    public void An_edge_has_no_blanks_punctuation_or_outer_quotation_marks(string marked, string fix) =>
        Found("edge-not-trimmed", LayerBuilder.Of(marked), "at an edge").Fix.ShouldBe(fix);

    [Theory]
    [InlineData("en", "[c1:the “old” line]")]
    [InlineData("en", "in the [s1:U.S.] today")]
    [InlineData("en", "rose [n1:40%] today")]
    [InlineData("de", "am [n1:3.] Tag")]
    [InlineData("en", "cost [n1:$5] today")]
    public void What_belongs_to_the_span_may_stand_at_its_edge(string language, string marked) =>
        Silent("edge-not-trimmed", LayerBuilder.Of(marked).In(language));

    [Fact]
    public void Spans_of_one_label_do_not_overlap()
    {
        Found("same-label-overlap", Ferry.Span("c2", "line cut"), "c2 and c1, both claim").SpanId.ShouldBe("c2");
        Silent("same-label-overlap", Ferry.Span("d1", "line cut").Span("c2", "Quill"));
        Silent("same-label-overlap", LayerBuilder.Of("[c1:We never,] he [c2:said], [c1:cut it]"));
    }

    [Fact]
    public void A_label_is_the_schemes()
    {
        Found("unknown-label", Ferry.Labelled("c1", "clam"), "did you mean claim?");
        Found("unknown-label", Ferry.Labelled("c1", "xyzzy"), "it has claim, number");
        Silent("unknown-label", Ferry);
    }

    static RecordedLayer Quoted(string id, string quote) => new() { Quotes = [new(id, quote)] };
}
