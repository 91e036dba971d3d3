using FactCheck.Agreement.Coding;

namespace FactCheck.Agreement.Tests.Reference;

/// <summary>The reference cases of the coding measures, every figure within its tolerance.</summary>
public sealed class CodingReferenceTests
{
    [Fact]
    public void Cohens_kappa_and_its_errors_are_those_that_SAS_prints()
    {
        var reference = ReferenceCase.Of("cohen_sas_3x3");
        var kappa = CohenKappa.Of(reference.Table());
        reference.Check("kappa", kappa);
        reference.Check("se", kappa.Interval!.StandardError);
        reference.Check("ci95_low", kappa.Interval.Low);
        reference.Check("ci95_high", kappa.Interval.High);
        reference.Check("se_h0", kappa.Test!.StandardError);
        reference.Check("z", kappa.Test.Z);
        var linear = CohenKappa.Of(reference.Table(), Distance.LinearRanks);
        reference.Check("weighted_linear", linear);
        reference.Check("weighted_linear_se", linear.Interval!.StandardError);
        reference.Check("weighted_linear_ci95_low", linear.Interval.Low);
        reference.Check("weighted_linear_ci95_high", linear.Interval.High);
        reference.Check("weighted_quadratic", CohenKappa.Of(reference.Table(), Distance.QuadraticRanks));
        reference.Done();
    }

    [Fact]
    public void Weighted_measures_match_Artstein_and_Poesio()
    {
        var reference = ReferenceCase.Of("ap2008_ex2_weighted");
        var half = Distance.Custom("half for Chck", (a, b) => a.Text == "Chck" || b.Text == "Chck" ? 0.5 : 1);
        reference.Check("weighted_kappa", CohenKappa.Of(reference.Table(), half));
        var alpha = KrippendorffAlpha.Of(reference.Coding(), half);
        reference.Check("alpha", alpha);
        reference.Check("alpha_observed", alpha.Observed);
        reference.Check("alpha_expected", alpha.Expected);
        reference.Done();
    }

    [Theory]
    [InlineData("fleiss_wikipedia_14x10")]
    [InlineData("multirater_high_low")]
    [InlineData("mieskes2009_p58")]
    public void Fleiss_kappa_matches(string id)
    {
        var reference = ReferenceCase.Of(id);
        var study = reference.Coding();
        var kappa = ChanceCorrected.FleissKappa(study);
        reference.Check("kappa", kappa);
        reference.Check("observed", kappa.Observed);
        reference.Check("expected_agreement", kappa.Expected);
        reference.Check("randolph_free_marginal", ChanceCorrected.BrennanPrediger(study));
        reference.Check("se_h0_fleiss1979", kappa.Test!.StandardError);
        foreach (var (category, figure) in ChanceCorrected.FleissByCategory(study)) reference.Check($"kappa_category:{category}", figure);
        reference.Done();
    }

    [Theory]
    [InlineData("alpha_wikipedia_3x15")]
    [InlineData("alpha_hayes_kripp2007_5x40")]
    [InlineData("alpha_kripp_dichotomy_2x10")]
    [InlineData("alpha_nltk_easy_missing")]
    public void Krippendorffs_alpha_matches(string id)
    {
        var reference = ReferenceCase.Of(id);
        var study = reference.Coding();
        foreach (var distance in new[] { Distance.Nominal, Distance.Ordinal, Distance.Interval, Distance.Ratio })
        {
            if (!reference.Expected.TryGetProperty($"alpha_{distance.Name}", out _)) continue;
            var alpha = KrippendorffAlpha.Of(study, distance);
            reference.Check($"alpha_{distance.Name}", alpha);
            reference.Check($"Do_{distance.Name}", alpha.Observed);
            reference.Check($"De_{distance.Name}", alpha.Expected);
            KrippendorffAlpha.Sums(study, distance).Whole().Value!.Value.ShouldBe(alpha.Value!.Value, 1e-12);
        }
        foreach (var (category, figure) in KrippendorffAlpha.ByCategory(study)) reference.Check($"alpha_nominal_label_vs_rest:{category}", figure);
        reference.Done();
    }

    [Theory]
    [InlineData("masi_dkpro_9items")]
    [InlineData("masi_3coders_missing")]
    public void Alpha_over_sets_matches(string id)
    {
        var reference = ReferenceCase.Of(id);
        var study = reference.Coding();
        var masi = KrippendorffAlpha.Of(study, Distance.Masi);
        reference.Check("alpha_masi", masi);
        reference.Check("Do_masi", masi.Observed);
        reference.Check("De_masi", masi.Expected);
        reference.Check("alpha_jaccard", KrippendorffAlpha.Of(study, Distance.Jaccard));
        reference.Check("alpha_nominal", KrippendorffAlpha.Of(study));
        reference.Check("alpha_masi_nltk_067_033", KrippendorffAlpha.Of(study,
            OtherMasi((jaccard, m) => 1 - jaccard * (m switch { 3 => 1, 2 => 0.67, 1 => 0.33, _ => 0 }))));
        reference.Check("alpha_masi_dkpro_variant", KrippendorffAlpha.Of(study, OtherMasi((jaccard, m) => (1 - jaccard) * (3 - m) / 3.0)));
        reference.Done();
    }

    /// <summary>MASI as other tools have it, from the Jaccard index and three times M: the figures that ours must not be.</summary>
    static Distance OtherMasi(Func<double, int, double> of) => Distance.Custom("MASI elsewhere", (a, b) =>
    {
        var (first, second) = (((Category.LabelSet)a).Labels.ToHashSet(), ((Category.LabelSet)b).Labels.ToHashSet());
        var shared = first.Intersect(second).Count();
        return of(shared / (double)first.Union(second).Count(), first.SetEquals(second) ? 3 : first.IsSubsetOf(second) || second.IsSubsetOf(first)
            ? 2 : shared > 0 ? 1 : 0);
    });

    [Fact]
    public void Distances_of_sets_match()
    {
        var reference = ReferenceCase.Of("masi_pairs");
        var pairs = reference.Input.GetProperty("pairs").EnumerateArray()
            .Select(pair => pair.EnumerateArray().Select(set => new Category.LabelSet(set.EnumerateArray().Select(label => label.GetString()!)))
                .ToList()).ToList();
        reference.Check("masi", [.. pairs.Select(pair => (double?)Distance.Masi.Between(pair[0], pair[1]))]);
        reference.Check("jaccard", [.. pairs.Select(pair => (double?)Distance.Jaccard.Between(pair[0], pair[1]))]);
        reference.Done();
    }

    [Theory]
    [InlineData("gwet_fixture_01_paradox_2x2")]
    [InlineData("gwet_fixture_03_cohen_ex2")]
    [InlineData("gwet_fixture_04_likert_4x4")]
    [InlineData("gwet_fixture_05_likert_5x5")]
    public void Gwets_coefficients_match(string id)
    {
        var reference = ReferenceCase.Of(id);
        var study = reference.Coding();
        var ac1 = ChanceCorrected.GwetAc1(study);
        reference.Check("gwet_ac1", ac1);
        reference.Check("pa", ac1.Observed);
        reference.Check("pe", ac1.Expected);
        reference.Check("se", ac1.Interval!.StandardError);
        reference.Check("ci95_low", ac1.Interval.Low);
        reference.Check("ci95_high", ac1.Interval.High);
        reference.Check("gwet_ac2_quadratic", ChanceCorrected.GwetAc2(study, Distance.QuadraticRanks));
        reference.Done();
    }

    [Fact]
    public void Analytic_intervals_of_four_raters_with_missing_values_match()
    {
        var reference = ReferenceCase.Of("irrcac_raw4raters");
        var study = reference.Coding();
        var figures = new Dictionary<string, Figure>
        {
            ["gwet_ac1"] = ChanceCorrected.GwetAc1(study),
            ["fleiss_generalised"] = ChanceCorrected.FleissKappa(study),
            ["krippendorff_alpha"] = KrippendorffAlpha.Of(study),
            ["conger_kappa"] = ChanceCorrected.CongerKappa(study),
            ["brennan_prediger"] = ChanceCorrected.BrennanPrediger(study),
        };
        foreach (var (name, figure) in figures)
        {
            reference.Check(name, figure);
            reference.Check($"{name}_se", figure.Interval!.StandardError);
            reference.Check($"{name}_ci95_low", figure.Interval.Low);
            reference.Check($"{name}_ci95_high", figure.Interval.High);
        }
        reference.Check("krippendorff_alpha_exact", figures["krippendorff_alpha"]);
        reference.Done();
    }

    [Fact]
    public void One_category_alone_is_undefined_with_a_reason()
    {
        var reference = ReferenceCase.Of("degenerate_single_category");
        var study = reference.Coding();
        reference.Check("percent", ChanceCorrected.Percent(study));
        reference.Check("cohen_kappa", CohenKappa.Of(reference.Table()));
        reference.Check("scott_pi", ChanceCorrected.FleissKappa(study));
        reference.Check("fleiss_kappa", ChanceCorrected.FleissKappa(study));
        reference.Check("krippendorff_alpha_nominal", KrippendorffAlpha.Of(study));
        reference.Done();
        KrippendorffAlpha.Of(study).Score.Undefined.ShouldBe("only one category was used, so chance alone would agree everywhere");
    }

    [Theory]
    [InlineData("ap2008_ex1")]
    [InlineData("ap2008_ex2")]
    [InlineData("cohen1960_p37")]
    [InlineData("kripp2004_p246b")]
    [InlineData("large_skewed_100001")]
    [InlineData("gwet_paradox_80_7_8_5")]
    public void Two_coder_measures_match(string id)
    {
        var reference = ReferenceCase.Of(id);
        var (table, study) = (reference.Table(), reference.Coding());
        reference.Check("observed", ChanceCorrected.Percent(study));
        reference.Check("bennett_s", ChanceCorrected.BrennanPrediger(study));
        reference.Check("scott_pi", ChanceCorrected.FleissKappa(study));
        reference.Check("cohen_kappa", CohenKappa.Of(table));
        reference.Check("cohen_kappa_max", CohenKappa.Maximum(table));
        reference.Check("gwet_ac1", ChanceCorrected.GwetAc1(study));
        reference.Check("krippendorff_alpha_nominal", KrippendorffAlpha.Of(study));
        for (var category = 0; category < table.Categories.Length; category++)
            reference.Check($"positive_specific_agreement:{table.Categories[category]}", CohenKappa.SpecificAgreement(table, category));
        reference.Done();
        ChanceCorrected.CongerKappa(study).Value!.Value.ShouldBe(CohenKappa.Of(table).Value!.Value, 1e-12);
    }

    [Fact]
    public void F1_is_what_kappa_tends_to_as_true_negatives_grow()
    {
        var reference = ReferenceCase.Of("hripcsak_rothschild_limit");
        long Input(string name) => reference.Input.GetProperty(name).GetInt64();
        foreach (var d in reference.Input.GetProperty("d").EnumerateArray().Select(value => value.GetInt64()))
        {
            var table = new ContingencyTable([new Category.Label("yes"), new Category.Label("no")],
                new[,] { { Input("a"), Input("b") }, { Input("c"), d } });
            reference.Check($"kappa_d={d}", CohenKappa.Of(table));
            reference.Check("f1", CohenKappa.SpecificAgreement(table, 0));
        }
        reference.Done();
    }
}
