using FactCheck.Agreement.Gamma;
using FactCheck.Agreement.Spans;
using FsCheck;
using FsCheck.Fluent;
using static FactCheck.Agreement.Tests.Laws.Studies;

namespace FactCheck.Agreement.Tests.Laws;

public sealed class GammaLaws
{
    static readonly GammaOptions Few = new() { MinimumSamples = 5, MaximumSamples = 5 };

    [Fact]
    public void The_best_alignment_of_two_is_the_best_of_all_alignments() => Holds(4, (a, b, _) => BestIsBest(Of(a, b)));

    [Fact]
    public void The_best_alignment_of_three_is_the_best_of_all_alignments() => Holds(3, (a, b, c) => BestIsBest(Of(a, b, c)));

    [Fact]
    public void Every_unit_stands_in_one_unitary_alignment() =>
        Holds(5, (a, b, c) => GammaAgreement.BestAlignment(Of(a, b, c), 0, Few)!.Unitary.SelectMany(unitary => unitary.Spans.OfType<LabelledSpan>())
            .Count()
            == a.Distinct().Count() + b.Distinct().Count() + c.Distinct().Count());

    [Fact]
    public void The_order_of_annotators_and_spans_does_not_change_gamma_or_gamma_cat() =>
        Holds(4, (a, b, c) =>
        {
            var mirrored = new SpanStudy(["annotator 2", "annotator 1", "annotator 0"],
                [Document("d", [.. c.Reverse()], [.. b.Reverse()], [.. a.Reverse()])]);
            var (one, other) = (GammaAgreement.Of(Of(a, b, c), Few), GammaAgreement.Of(mirrored, Few));
            return Near(one.Gamma.Value, other.Gamma.Value) && Near(one.Categories.Value, other.Categories.Value);
        });

    [Fact]
    public void Sums_of_documents_give_gamma_gamma_cat_and_gamma_k() =>
        Holds(4, (a, b, c) =>
        {
            var study = new SpanStudy(["x", "y"], [Document("1", a, b), new StudyDocument("2", 20, [new AnnotatorLayer([.. c]), null]), Document("3", c, a)]);
            var result = GammaAgreement.Of(study, Few);
            return Near(result.GammaSums.Whole().Value, result.Gamma.Value) && Near(result.CategorySums.Whole().Value, result.Categories.Value)
                && result.ByLabel.All(row => Near(result.LabelSums(row.Label).Whole().Value, row.Figure.Value));
        });

    [Fact]
    public void Perfect_agreement_is_1_or_undefined() =>
        Holds(5, (a, _, _) => GammaAgreement.Of(Of(a, a), Few).Gamma.Value is null or (> 1 - 1e-9 and <= 1));

    [Fact]
    public void Gamma_never_exceeds_1() => Holds(4, (a, b, c) => GammaAgreement.Of(Of(a, b, c), Few).Gamma.Value is null or <= 1);

    [Fact]
    public void Sampling_goes_on_until_the_precision_is_reached_and_says_so()
    {
        var study = ThreeSpans();
        var result = GammaAgreement.Of(study, new GammaOptions { Precision = 0.05, Sampling = GammaSampling.Statistical });
        result.SampleDisorders.Length.ShouldBeGreaterThanOrEqualTo(result.SamplesRequired);
        result.PrecisionReached!.Value.ShouldBeLessThanOrEqualTo(0.05);
        GammaAgreement.Of(study, new GammaOptions { Precision = 0.05, Sampling = GammaSampling.Statistical })
            .SampleDisorders.ShouldBe(result.SampleDisorders);
    }

    [Fact]
    public void Nothing_marked_is_undefined() =>
        GammaAgreement.Of(Of([], []), Few).Gamma.Score.Undefined.ShouldBe("nobody marked anything");

    static SpanStudy ThreeSpans() => Of(
        [new LabelledSpan(0, 4, "claim"), new LabelledSpan(6, 9, "denial"), new LabelledSpan(12, 17, "claim")],
        [new LabelledSpan(0, 5, "claim"), new LabelledSpan(6, 9, "number"), new LabelledSpan(13, 17, "claim")]);

    static bool BestIsBest(SpanStudy study)
    {
        var continuum = Continuum.Of(study, 0)!;
        var dissimilarity = new Dissimilarity(Few, study.Labels);
        var solved = new AlignmentSolver(dissimilarity).Solve(continuum);
        var columns = ColumnSearch.All(continuum, dissimilarity);
        return solved.Gap == 0 && Near(solved.Cost, Cheapest(continuum, columns));
    }

    /// <summary>The first uncovered unit takes every column that it is in, without any bound.</summary>
    static double Cheapest(Continuum continuum, List<AlignmentColumn> columns)
    {
        double Best(ImmutableHashSet<(int, int)> open)
        {
            if (open.IsEmpty) return 0;
            var first = open.Min();
            var best = double.PositiveInfinity;
            foreach (var column in columns)
            {
                if (column.Units[first.Item1] != first.Item2) continue;
                var units = column.Units.Select((unit, annotator) => (annotator, unit)).Where(unit => unit.unit >= 0).ToList();
                if (units.TrueForAll(open.Contains)) best = Math.Min(best, column.Cost + Best(open.Except(units)));
            }
            return best;
        }
        return Best([.. continuum.Units.SelectMany((units, annotator) => units.Select((_, i) => (annotator, i)))]);
    }

    static void Holds(int most, Func<LabelledSpan[], LabelledSpan[], LabelledSpan[], bool> law) =>
        Check.QuickThrowOnFailure(Prop.ForAll(Layer(most).ToArbitrary(), Layer(most).ToArbitrary(), Layer(most).ToArbitrary(), law));
}
