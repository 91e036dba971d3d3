using FactCheck.Agreement.Coding;
using FactCheck.Agreement.Segmentation;
using FactCheck.Agreement.Spans;

namespace FactCheck.Agreement.Tests;

public sealed class StudyGuardTests
{
    [Fact]
    public void A_unit_with_too_few_values_is_refused_and_named() =>
        Should.Throw<ArgumentException>(() => CodingStudy.OfLabels([["a", "b"], ["a"]]))
            .Message.ShouldStartWith("Unit 1 has 1 values where unit 0 has 2");

    [Fact]
    public void A_label_outside_the_declared_list_is_refused_and_named() =>
        Should.Throw<ArgumentException>(() => CodingStudy.OfLabels([["a", "c"]], ["a", "b"])).Message.ShouldStartWith("Unit 0 holds 'c'");

    [Fact]
    public void Declared_labels_count_as_categories_in_their_order() =>
        CodingStudy.OfLabels([["low", null]], ["low", "middle", "high"]).Categories.Select(category => category.Text)
            .ShouldBe(["low", "middle", "high"]);

    [Fact]
    public void A_span_beyond_its_document_is_refused() =>
        Should.Throw<ArgumentException>(() => new StudyDocument("d", 5, [new AnnotatorLayer([new LabelledSpan(3, 6, "x")])]))
            .Message.ShouldStartWith("Document 'd' has 5 positions, but x[3,6) ends after them.");

    [Fact]
    public void An_empty_span_is_refused() => Should.Throw<ArgumentOutOfRangeException>(() => new LabelledSpan(3, 3, "x"));

    [Fact]
    public void A_document_needs_a_place_for_every_annotator() =>
        Should.Throw<ArgumentException>(() => new SpanStudy(["a", "b"], [new StudyDocument("d", 5, [null])]))
            .Message.ShouldStartWith("Document 'd' has 1 layers for 2 annotators");

    [Fact]
    public void Segmentations_of_two_texts_are_refused() =>
        Should.Throw<ArgumentException>(() => SegmentationAgreement.BoundarySimilarity(new SegmentMasses(2, 3), new SegmentMasses(6)))
            .Message.ShouldStartWith("One segmentation covers 5 positions, the other 6");

    [Fact]
    public void Two_segmentations_without_a_cut_are_undefined() =>
        SegmentationAgreement.BoundarySimilarity(new SegmentMasses(6), new SegmentMasses(6))
            .Score.Undefined.ShouldBe("neither cuts the text anywhere");

    [Fact]
    public void A_touching_span_does_not_overlap_and_order_does_not_matter()
    {
        LabelledSpan[] a = [new(0, 10, "x"), new(10, 20, "x")], b = [new(5, 12, "x"), new(0, 3, "x")];
        var study = new SpanStudy(["a", "b"], [new StudyDocument("d", 20, [new AnnotatorLayer([.. a]), new AnnotatorLayer([.. b])])]);
        // A greedy match that takes [5,12) for [0,10) first leaves [0,3) without a partner: .5 instead of 1.
        SpanF1.Of(study, 0, 1, SpanCriterion.Overlap).Figure.Value.ShouldBe(1);
        new LabelledSpan(0, 3, "x").Shared(new LabelledSpan(3, 4, "x")).ShouldBe(0);
    }
}
