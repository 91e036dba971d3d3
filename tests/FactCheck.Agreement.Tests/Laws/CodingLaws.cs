using FactCheck.Agreement.Coding;
using FactCheck.Agreement.Resampling;
using FsCheck;
using FsCheck.Fluent;
using static FactCheck.Agreement.Tests.Laws.Studies;

namespace FactCheck.Agreement.Tests.Laws;

public sealed class CodingLaws
{
    static readonly Distance[] Distances = [Distance.Nominal, Distance.Ordinal, Distance.Interval, Distance.Ratio];

    [Fact]
    public void Alpha_is_what_its_definition_says_pair_by_pair() =>
        Holds(rows => Distances.All(distance => Near(KrippendorffAlpha.Of(Study(rows), distance).Value, AlphaByDefinition(rows, distance))));

    [Fact]
    public void Sums_of_documents_give_alpha() =>
        Holds(rows => Distances.All(distance =>
            Near(KrippendorffAlpha.Of(Study(rows), distance).Value, KrippendorffAlpha.Sums(Study(rows), distance).Whole().Value)));

    [Fact]
    public void The_order_of_coders_and_units_changes_nothing() =>
        Holds(rows =>
        {
            var mirrored = rows.Reverse().Select(row => row.Reverse().ToArray()).ToArray();
            return Measured(Study(rows)).Zip(Measured(Study(mirrored, Study(rows).Coders))).All(pair => Near(pair.First, pair.Second));
        });

    [Fact]
    public void Perfect_agreement_is_1_where_it_is_defined() =>
        Holds(rows =>
        {
            var agreed = rows.Select(row => row.Select(_ => row[0]).ToArray()).ToArray();
            return Measured(Study(agreed, Study(rows).Coders)).All(value => value is null || Near(value, 1));
        });

    [Fact]
    public void Nothing_exceeds_1_and_nothing_is_NaN() => Holds(rows => Measured(Study(rows)).All(value => value is null or <= 1 + 1e-9));

    [Fact]
    public void Doubling_the_data_keeps_kappa_and_brings_alpha_nearer_to_it() =>
        Holds(rows =>
        {
            var (once, twice) = (Study(rows), Study([.. rows, .. rows], Study(rows).Coders));
            if (KrippendorffAlpha.Of(once).Value is not { } alpha) return true;
            // With more data the correction for small samples shrinks, so alpha falls but keeps its sign against large disagreement.
            return KrippendorffAlpha.Of(twice).Value <= alpha + 1e-9 && Near(ChanceCorrected.FleissKappa(once).Value,
                ChanceCorrected.FleissKappa(twice).Value);
        });

    [Fact]
    public void A_percentile_interval_lies_within_what_was_drawn() =>
        Holds(rows =>
        {
            var result = Bootstrap.Of(KrippendorffAlpha.Sums(Study(rows), Distance.Nominal), new BootstrapOptions { Resamples = 50 });
            return result.Percentile is not { } interval || (interval.Low <= interval.High && interval.Low >= result.Values.Min()
                && interval.High <= result.Values.Max());
        });

    [Fact]
    public void A_seed_gives_the_same_interval_again()
    {
        var sums = KrippendorffAlpha.Sums(Study([[0, 1], [1, 1], [2, 2], [0, 0], [1, 2]]), Distance.Nominal);
        var options = new BootstrapOptions { Resamples = 100, Seed = 5 };
        Bootstrap.Of(sums, options).Values.ShouldBe(Bootstrap.Of(sums, options).Values);
        Bootstrap.Of(sums, options).Values.ShouldNotBe(Bootstrap.Of(sums, options with { Seed = 6 }).Values);
    }

    [Fact]
    public void What_cannot_be_compared_is_left_out_and_counted()
    {
        var figure = KrippendorffAlpha.Of(Study([[0, 0], [1, -1], [-1, -1], [2, 2]]));
        figure.Value.ShouldBe(1);
        figure.Items.ShouldBe(2);
        figure.LeftOut.Select(left => left.ToString())
            .ShouldBe(["1 unit: valued by one coder only, so there is nothing to compare", "1 unit: valued by no coder"]);
    }

    [Fact]
    public void A_distance_that_does_not_fit_the_values_is_a_reason_and_no_exception() =>
        KrippendorffAlpha.Of(CodingStudy.OfLabels([["a", "b"], ["b", "b"]]), Distance.Interval)
            .Score.Undefined.ShouldBe("'a' is no number, and the interval distance needs numbers");

    static IEnumerable<double?> Measured(CodingStudy study)
    {
        foreach (var distance in Distances) yield return KrippendorffAlpha.Of(study, distance).Value;
        yield return ChanceCorrected.Percent(study).Value;
        yield return ChanceCorrected.FleissKappa(study).Value;
        yield return ChanceCorrected.BrennanPrediger(study).Value;
        yield return ChanceCorrected.CongerKappa(study).Value;
        yield return ChanceCorrected.GwetAc1(study).Value;
        yield return ChanceCorrected.GwetAc2(study, Distance.QuadraticRanks).Value;
        yield return CohenKappa.Of(ContingencyTable.Of(study, 0, study.Coders - 1)).Value;
        yield return CohenKappa.Of(ContingencyTable.Of(study, 0, study.Coders - 1), Distance.LinearRanks).Value;
    }

    /// <summary>Every pair of values within units against every pair of values of the study: no counts, no tables.</summary>
    static double? AlphaByDefinition(int[][] rows, Distance distance)
    {
        var units = rows.Select(row => row.Where(code => code >= 0).ToArray()).Where(values => values.Length > 1).ToList();
        var all = units.SelectMany(values => values).ToList();
        double Between(int a, int b) => distance.Name switch
        {
            "nominal" => a == b ? 0 : 1,
            "interval" => (a - b) * (a - b),
            "ratio" => Math.Pow((a - b) / (a + b + 2.0), 2),
            _ => Math.Pow(all.Count(v => v >= Math.Min(a, b) && v <= Math.Max(a, b)) - (all.Count(v => v == a) + all.Count(v => v == b)) / 2.0,
                2) * (a == b ? 0 : 1),
        };
        double observed = 0, expected = 0;
        foreach (var values in units)
            for (var i = 0; i < values.Length; i++)
                for (var j = 0; j < values.Length; j++)
                    if (i != j) observed += Between(values[i], values[j]) / (values.Length - 1) / all.Count;
        for (var i = 0; i < all.Count; i++)
            for (var j = 0; j < all.Count; j++)
                if (i != j) expected += Between(all[i], all[j]) / (all.Count * (all.Count - 1.0));
        return expected == 0 ? null : 1 - observed / expected;
    }

    static void Holds(Func<int[][], bool> law) => Check.QuickThrowOnFailure(Prop.ForAll(Codes().ToArbitrary(), law));
}
