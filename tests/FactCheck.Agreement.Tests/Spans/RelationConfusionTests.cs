using FactCheck.Agreement.Spans;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Agreement.Tests.Spans;

public sealed class RelationConfusionTests
{
    static readonly LabelledSpan Claim = new(0, 9, "claim"), Wider = new(0, 12, "claim"), Denial = new(20, 30, "denial"), Number = new(40, 44, "number");

    [Fact]
    public void Relations_between_the_same_ends_meet_and_the_others_meet_none()
    {
        var study = Study(
            [new("denies", End(Denial), End(Claim)), new("quantifies", End(Number), End(Claim)), new("supports", End(Claim), End(Denial))],
            [new("repeats", End(Denial), End(Wider)), new("quantifies", End(Number), End(Wider)), new("denies", End(Number), End(Denial))]);
        var confusion = RelationConfusion.Of(study, 0, 1, AlignmentRule.Overlap);
        confusion.Types.ShouldBe(["denies", "quantifies", "repeats", "supports"]);
        confusion["denies", "repeats"].ShouldBe(1);
        confusion["quantifies", "quantifies"].ShouldBe(1);
        confusion["supports", null].ShouldBe(1);
        confusion[null, "denies"].ShouldBe(1);
        Should.Throw<ArgumentException>(() => confusion["content", null]).Message.ShouldStartWith("Nobody used the type 'content'");
    }

    [Fact]
    public void Of_two_links_between_the_same_spans_those_of_one_type_meet()
    {
        var confusion = RelationConfusion.Of(
            Study([new("denies", End(Denial), End(Claim)), new("repeats", End(Denial), End(Claim))], [new("repeats", End(Denial), End(Claim)), new("denies", End(Denial), End(Claim))]),
            0, 1, AlignmentRule.SameOffsets);
        (confusion["denies", "denies"], confusion["repeats", "repeats"], confusion["denies", "repeats"]).ShouldBe((1, 1, 0));
    }

    [Fact]
    public void Sums_of_documents_give_the_F1_of_all_types()
    {
        var study = Study([new("denies", End(Denial), End(Claim)), new("supports", End(Claim), End(Denial))], [new("denies", End(Denial), End(Wider))]);
        RelationF1.Sums(study, 0, 1, AlignmentRule.Overlap).Whole().Value.ShouldBe(2.0 / 3);
        RelationF1.Sums(Study([], []), 0, 1, AlignmentRule.Overlap).Whole().Undefined.ShouldBe("neither annotator linked anything");
    }

    [Fact]
    public void Every_relation_stands_in_the_alignment_once() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Relations().ToArbitrary(), Relations().ToArbitrary(), (a, b) =>
        {
            var aligned = RelationAlignment.Of(Study(a, b), 0, 0, 1, AlignmentRule.Overlap);
            return aligned.Select(pair => pair.First).OfType<SpanRelation>().ToHashSet().SetEquals(a) && aligned.Count(pair => pair.First is not null) == a.Distinct().Count()
                && aligned.Select(pair => pair.Second).OfType<SpanRelation>().ToHashSet().SetEquals(b) && aligned.Count(pair => pair.Second is not null) == b.Distinct().Count();
        }));

    [Fact]
    public void The_matching_of_relations_is_the_best_of_all_matchings() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Relations().ToArbitrary(), Relations().ToArbitrary(), (a, b) =>
        {
            var (left, right) = (a.Distinct().ToArray(), b.Distinct().ToArray());
            return new[] { AlignmentRule.Overlap, AlignmentRule.SameOffsets }.All(rule =>
                RelationF1.Of(Study(a, b), 0, 1, rule).Values.Sum(counts => counts.Credit) == Best(left, right, rule, 0, 0)
                && RelationConfusion.Of(Study(a, b), 0, 1, rule) is var confusion && confusion.Types.Sum(type => confusion[type, type]) == Best(left, right, rule, 0, 0));
        }));

    static Gen<SpanRelation[]> Relations() =>
        from count in Gen.Choose(0, 5)
        from relations in Gen.ArrayOf(
            from type in Gen.Elements("denies", "supports")
            from ends in Gen.Two(from start in Gen.Choose(0, 12) from length in Gen.Choose(1, 6) from label in Gen.Elements("claim", "denial") select new LabelledSpan(start, start + length, label))
            select new SpanRelation(type, End(ends.Item1), End(ends.Item2)), count)
        select relations;

    /// <summary>Every way to give each relation of one side a counterpart or none.</summary>
    static int Best(SpanRelation[] left, SpanRelation[] right, AlignmentRule rule, int i, int taken)
    {
        if (i == left.Length) return 0;
        var best = Best(left, right, rule, i + 1, taken);
        for (var j = 0; j < right.Length; j++)
            if ((taken >> j & 1) == 0 && left[i].Type == right[j].Type && Same(left[i].From.Span, right[j].From.Span, rule) && Same(left[i].To.Span, right[j].To.Span, rule))
                best = Math.Max(best, 1 + Best(left, right, rule, i + 1, taken | 1 << j));
        return best;
    }

    static bool Same(LabelledSpan a, LabelledSpan b, AlignmentRule rule) => rule == AlignmentRule.SameOffsets ? a == b : a.Label == b.Label && a.Shared(b) > 0;

    static RelationEnd End(LabelledSpan span) => new("d", span);

    static SpanStudy Study(SpanRelation[] first, SpanRelation[] second) =>
        new(["x", "y"], [new StudyDocument("d", 60, [new AnnotatorLayer([], relations: [.. first]), new AnnotatorLayer([], relations: [.. second])])]);
}
