using FactCheck.Agreement.Spans;
using FactCheck.Agreement.Unitizing;
using FsCheck;
using FsCheck.Fluent;
using static FactCheck.Agreement.Tests.Laws.Studies;

namespace FactCheck.Agreement.Tests.Laws;

public sealed class SpanLaws
{
    static readonly SpanCriterion[] Matchings =
    [
        SpanCriterion.Exact, SpanCriterion.ExactBoundaries, SpanCriterion.Overlap, SpanCriterion.OverlapAnyLabel,
        SpanCriterion.HalfShared, SpanCriterion.HalfCredit, SpanCriterion.Dice,
    ];

    static readonly SpanCriterion[] All = [.. Matchings, SpanCriterion.Characters, SpanCriterion.Tokens];

    [Fact]
    public void The_matching_is_the_best_of_all_matchings() =>
        Holds(5, (a, b) => Matchings.All(criterion =>
            Near(SpanF1.Of(Of(a, b), 0, 1, criterion).Counts.Credit, BestByTrial([.. a.Distinct()], [.. b.Distinct()], Credit(criterion)))));

    [Fact]
    public void Characters_are_counted_position_by_position() =>
        Holds(6, (a, b) =>
        {
            HashSet<(int, string)> Covered(LabelledSpan[] spans) =>
                [.. spans.SelectMany(span => Enumerable.Range(span.Start, span.Length).Select(position => (position, span.Label)))];
            var counts = SpanF1.Of(Of(a, b), 0, 1, SpanCriterion.Characters).Counts;
            return counts == new MatchCounts(Covered(a).Intersect(Covered(b)).Count(), Covered(a).Count, Covered(b).Count);
        });

    [Fact]
    public void Swapping_annotators_and_shuffling_spans_changes_nothing() =>
        Holds(6, (a, b) => All.All(criterion =>
            Near(SpanF1.Of(Of(a, b), 0, 1, criterion).Figure.Value, SpanF1.Of(Of([.. b.Reverse()], [.. a.Reverse()]), 0, 1, criterion)
                .Figure.Value)));

    [Fact]
    public void Two_who_mark_the_same_agree_perfectly_and_two_who_mark_nothing_are_undefined() =>
        Holds(6, (a, _) => All.All(criterion => SpanF1.Of(Of(a, a), 0, 1, criterion).Figure.Value is var value
            && (a.Length == 0 ? value is null : Near(value, 1))));

    [Fact]
    public void Credit_grows_from_exact_to_half_credit_to_any_overlap() =>
        Holds(6, (a, b) =>
        {
            double Of(SpanCriterion criterion) => SpanF1.Of(Studies.Of(a, b), 0, 1, criterion).Counts.Credit;
            return Of(SpanCriterion.Exact) <= Of(SpanCriterion.HalfShared) && Of(SpanCriterion.HalfShared) <= Of(SpanCriterion.Overlap)
                && Of(SpanCriterion.HalfCredit) <= Of(SpanCriterion.Overlap) + 1e-9 && Of(SpanCriterion.Overlap) <= Of(SpanCriterion.OverlapAnyLabel);
        });

    [Fact]
    public void Counts_of_documents_add_up_to_those_of_the_study() =>
        Holds(6, (a, b) => All.All(criterion =>
        {
            var both = new SpanStudy(["x", "y"], [Document("1", a, b), Document("2", b, a)]);
            var single = SpanF1.ByDocument(both, criterion).Select(document => document.F1.Pairs[0].Counts);
            var pooled = SpanF1.Of(both, 0, 1, criterion).Counts;
            var sum = single.Aggregate((x, y) => x + y);
            return Near(sum.Credit, pooled.Credit) && sum.First == pooled.First && sum.Second == pooled.Second
                && Near(SpanF1.Sums(both, criterion).Whole().Value, pooled.F1.Value);
        }));

    [Fact]
    public void Every_span_stands_in_the_alignment_once() =>
        Holds(6, (a, b) => new[] { AlignmentRule.Overlap, AlignmentRule.SameOffsets }.All(rule =>
        {
            var aligned = SpanAlignment.Of(Of(a, b), 0, 0, 1, rule);
            return aligned.Select(pair => pair.First).OfType<int>().Select(i => a[i]).Order(BySpan).SequenceEqual(a.Distinct().Order(BySpan))
                && aligned.Select(pair => pair.Second).OfType<int>().Select(i => b[i]).Order(BySpan).SequenceEqual(b.Distinct().Order(BySpan));
        }));

    [Fact]
    public void Alpha_of_2016_is_what_positions_say_one_by_one() =>
        Holds(5, (a, b) => Near(UnitizedAlpha2016.Of(Of(a, b)).U.Value, ByPosition(a, b)));

    [Fact]
    public void Sums_of_documents_give_alpha_of_2016() =>
        Holds(5, (a, b) =>
        {
            var study = new SpanStudy(["x", "y"], [Document("1", a, b), Document("2", b, b), Document("3", [], a)]);
            return Near(UnitizedAlpha2016.Sums(study).Whole().Value, UnitizedAlpha2016.Of(study).U.Value);
        });

    [Fact]
    public void Unitized_alphas_of_identical_layers_are_1_or_undefined() =>
        Holds(6, (a, _) => (UnitizedAlpha2016.Of(Of(a, a)).U.Value ?? 1) is > 1 - 1e-9 and < 1 + 1e-9
            && (UnitizedAlpha2004.Of(Of(a, a)).All.Value ?? 1) is > 1 - 1e-9 and < 1 + 1e-9);

    [Fact]
    public void A_document_that_one_did_not_annotate_is_left_out_and_not_read_as_empty()
    {
        var span = new LabelledSpan(0, 4, "claim");
        var study = new SpanStudy(["x", "y"], [Document("1", [span], [span]), new StudyDocument("2", 20, [new AnnotatorLayer([span]), null])]);
        var f1 = SpanF1.Of(study, 0, 1, SpanCriterion.Exact);
        f1.Figure.Value.ShouldBe(1);
        f1.Figure.LeftOut.ShouldHaveSingleItem().ToString().ShouldBe("1 document: not annotated by both");
    }

    static readonly Comparer<LabelledSpan> BySpan = Comparer<LabelledSpan>.Create((x, y) => (x.Start, x.End, x.Label)
        .CompareTo((y.Start, y.End, y.Label)));

    static Func<LabelledSpan, LabelledSpan, double> Credit(SpanCriterion criterion) => (a, b) =>
    {
        bool same = a.Start == b.Start && a.End == b.End, label = a.Label == b.Label;
        double shared = a.Shared(b);
        if (criterion == SpanCriterion.Exact) return same && label ? 1 : 0;
        if (criterion == SpanCriterion.ExactBoundaries) return same ? 1 : 0;
        if (criterion == SpanCriterion.OverlapAnyLabel) return shared > 0 ? 1 : 0;
        if (!label || shared == 0) return 0;
        if (criterion == SpanCriterion.Overlap) return 1;
        if (criterion == SpanCriterion.HalfShared) return shared >= 0.5 * (a.Length + b.Length - shared) ? 1 : 0;
        return criterion == SpanCriterion.HalfCredit ? same ? 1 : 0.5 : 2 * shared / (a.Length + b.Length);
    };

    /// <summary>Every way to give each span of one side a partner or none.</summary>
    static double BestByTrial(LabelledSpan[] a, LabelledSpan[] b, Func<LabelledSpan, LabelledSpan, double> credit)
    {
        double Best(int i, int taken)
        {
            if (i == a.Length) return 0;
            var best = Best(i + 1, taken);
            for (var j = 0; j < b.Length; j++)
                if ((taken >> j & 1) == 0 && credit(a[i], b[j]) is > 0 and var worth) best = Math.Max(best, worth + Best(i + 1, taken | 1 << j));
            return best;
        }
        return Best(0, 0);
    }

    static double? ByPosition(LabelledSpan[] a, LabelledSpan[] b)
    {
        LabelledSpan?[] Cells(LabelledSpan[] spans) => [.. Enumerable.Range(0, 20).Select(position =>
            spans.Where(span => span.Start <= position && position < span.End).OrderByDescending(span => span.Length).ThenBy(span => span.Start)
                .ThenBy(span => span.Label, StringComparer.Ordinal).Cast<LabelledSpan?>().FirstOrDefault())];
        var (x, y) = (Cells(a), Cells(b));
        double differing = Enumerable.Range(0, 20).Count(i => x[i]?.Label != y[i]?.Label) * 2, self = 0;
        foreach (var cells in new[] { x, y })
        {
            for (var i = 0; i < 20;)
            {
                var end = i + 1;
                while (end < 20 && cells[i] is not null && cells[end] == cells[i]) end++;
                self += (end - i) * (end - i);
                i = end;
            }
        }
        var labels = x.Concat(y).GroupBy(cell => cell?.Label).Select(group => (double)group.Count()).ToList();
        var expected = (1600 - labels.Sum(n => n * n)) / (1600 - self);
        return 1600 - self <= 0 || expected == 0 ? null : 1 - differing / 40 / expected;
    }

    static void Holds(int most, Func<LabelledSpan[], LabelledSpan[], bool> law) =>
        Check.QuickThrowOnFailure(Prop.ForAll(Layer(most).ToArbitrary(), Layer(most).ToArbitrary(), law));
}
