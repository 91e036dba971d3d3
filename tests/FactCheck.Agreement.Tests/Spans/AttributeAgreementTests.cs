using FactCheck.Agreement.Coding;
using FactCheck.Agreement.Spans;

namespace FactCheck.Agreement.Tests.Spans;

public sealed class AttributeAgreementTests
{
    static readonly LabelledSpan Claim = new(0, 9, "claim");
    static readonly LabelledSpan Wider = new(0, 12, "claim");
    static readonly LabelledSpan Denial = new(20, 30, "denial");

    [Fact]
    public void Attributes_of_aligned_spans_of_one_label_become_units()
    {
        var study = Study(
            new AnnotatorLayer([Claim, Denial], [new(0, "type", "number"), new(0, "type", "date"), new(0, "voice", "narrator"),
                new(1, "voice", "quoted")]),
            new AnnotatorLayer([Wider, new LabelledSpan(20, 30, "claim")], [new(0, "type", "number")]));
        var codings = AttributeAgreement.Codings(study, AlignmentRule.Overlap);
        codings.Keys.ShouldBe(["type", "voice"]);
        Values(codings["type"]).ShouldBe(["{date, number}|{number}"]);
        Values(codings["voice"]).ShouldBe(["{narrator}|{}"]);
    }

    [Fact]
    public void Spans_with_other_offsets_are_not_compared_where_the_same_are_asked_for() =>
        AttributeAgreement.Codings(Study(new AnnotatorLayer([Claim], [new(0, "type", "x")]), new AnnotatorLayer([Wider], [new(0, "type", "x")])),
            AlignmentRule.SameOffsets).ShouldBeEmpty();

    [Fact]
    public void An_attribute_of_no_span_is_refused() =>
        Should.Throw<ArgumentException>(() => new AnnotatorLayer([Claim], [new(1, "type", "x")]))
            .Message.ShouldStartWith("Attribute 'type' belongs to span 1 of 1.");

    [Fact]
    public void Relations_match_where_type_and_both_ends_do()
    {
        var other = new RelationEnd("elsewhere", Claim);
        var study = Study(
            new AnnotatorLayer([Claim, Denial], default, [new("denies", End(Denial), End(Claim)), new("denies", End(Denial), other),
                new("repeats", End(Claim), other)]),
            new AnnotatorLayer([Wider, Denial], default, [new("denies", End(Denial), End(Wider)), new("denies", End(Denial), other)]));
        RelationF1.Of(study, 0, 1, AlignmentRule.Overlap)["denies"].ShouldBe(new MatchCounts(2, 2, 2));
        RelationF1.Of(study, 0, 1, AlignmentRule.SameOffsets)["denies"].ShouldBe(new MatchCounts(1, 2, 2));
        RelationF1.Of(study, 0, 1, AlignmentRule.Overlap)["repeats"].F1.Value.ShouldBe(0);
    }

    [Fact]
    public void Disagreements_are_sorted_by_kind_for_each_label()
    {
        var study = Study(
            new AnnotatorLayer([Claim, Denial, new LabelledSpan(40, 44, "number")]),
            new AnnotatorLayer([Wider, new LabelledSpan(20, 30, "claim"), new LabelledSpan(50, 52, "claim"), new LabelledSpan(40, 44, "number")]));
        var kinds = Disagreements.ByLabel(study);
        kinds["claim"].ShouldBe(new DisagreementCounts(Same: 0, Boundary: 2, Label: 1, Missing: 1));
        kinds["denial"].ShouldBe(new DisagreementCounts(Same: 0, Boundary: 0, Label: 1, Missing: 0));
        kinds["number"].ShouldBe(new DisagreementCounts(Same: 2, Boundary: 0, Label: 0, Missing: 0));
    }

    static RelationEnd End(LabelledSpan span) => new("d", span);

    static IEnumerable<string> Values(CodingStudy study) =>
        Enumerable.Range(0, study.Units).Select(unit =>
            string.Join('|', Enumerable.Range(0, study.Coders).Select(coder => study[unit, coder] is { } code ? study.Categories[code].Text : "-")));

    static SpanStudy Study(params AnnotatorLayer[] layers) => new([.. layers.Select((_, i) => $"{i}")], [new StudyDocument("d", 60, [.. layers])]);
}
