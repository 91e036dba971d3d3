using FactCheck.Agreement.Coding;
using FactCheck.Agreement.Spans;
using FactCheck.Agreement.Unitizing;

namespace FactCheck.Agreement.Tests.Reference;

/// <summary>The reference cases of unitized alpha.</summary>
public sealed class UnitizingReferenceTests
{
    [Theory]
    [InlineData("ualpha2004_kripp1995_p57")]
    [InlineData("ualpha2004_kripp1995_p57_stretch10000")]
    [InlineData("ualpha2004_dkpro_long_vs_three")]
    [InlineData("ualpha2004_3coders_2labels")]
    public void Alpha_of_2004_matches(string id)
    {
        var reference = ReferenceCase.Of(id);
        var result = UnitizedAlpha2004.Of(reference.Spans());
        reference.Check("alpha_u", result.All);
        reference.Check("Do", result.All.Observed);
        reference.Check("De", result.All.Expected);
        foreach (var (label, figure) in result.ByLabel)
        {
            reference.Check($"alpha_u:{label}", figure);
            reference.Check($"Do:{label}", figure.Observed);
            reference.Check($"De:{label}", figure.Expected);
        }
        reference.Done();
    }

    [Theory]
    [InlineData("ualpha2016_lindanna_readme")]
    [InlineData("ualpha2016_two_coders")]
    [InlineData("ualpha2016_keyphrase_3coders")]
    [InlineData("ualpha2016_perfect")]
    public void The_family_of_2016_matches(string id)
    {
        var reference = ReferenceCase.Of(id);
        var study = reference.Spans();
        var result = UnitizedAlpha2016.Of(study);
        reference.Check("u_alpha", result.U);
        reference.Check("u_alpha_binary", result.Binary);
        reference.Check("cu_alpha", result.Cu);
        reference.Check("coverage", result.Coverage);
        if (reference.Expected.TryGetProperty("cu_alpha_pairwise_variant", out _)) reference.Check("cu_alpha_pairwise_variant", result.CuPairwise);
        foreach (var label in result.ByLabel)
        {
            reference.Check($"ku_alpha:{label.Label}", label.Figure);
            reference.Check($"ku_coverage:{label.Label}", label.Coverage);
        }
        reference.Done();
        UnitizedAlpha2016.Sums(study).Whole().Value!.Value.ShouldBe(result.U.Value!.Value, 1e-12);
    }

    [Fact]
    public void Both_families_match_on_seven_documents_of_four_annotators()
    {
        var reference = ReferenceCase.Of("real_bratiaa_unitizing");
        var study = reference.Spans();
        var older = UnitizedAlpha2004.Of(study);
        reference.Check("alpha_u_2004", older.All);
        reference.Check("Do", older.All.Observed);
        reference.Check("De", older.All.Expected);
        foreach (var (label, figure) in older.ByLabel) reference.Check($"alpha_u_2004:{label}", figure);
        var newer = UnitizedAlpha2016.Of(study);
        reference.Check("u_alpha_2016", newer.U);
        reference.Check("u_alpha_binary_2016", newer.Binary);
        reference.Check("cu_alpha_2019", newer.Cu);
        reference.Check("coverage", newer.Coverage);
        foreach (var label in newer.ByLabel) reference.Check($"ku_alpha:{label.Label}", label.Figure);
        reference.Done();
    }

    [Fact]
    public void Pooling_and_averaging_documents_differ_as_the_reference_says()
    {
        var reference = ReferenceCase.Of("real_bratiaa_inception_traps");
        var study = reference.Spans();
        for (var first = 0; first < 4; first++)
        {
            for (var second = first + 1; second < 4; second++)
            {
                var names = $"{study.Annotators[first]}|{study.Annotators[second]}";
                var aligned = SpanConfusion.Of(study, first, second, AlignmentRule.SameOffsets).AlignedOnly();
                reference.Check($"n_shared_positions:{names}", aligned.Total);
                reference.Check($"cohen_kappa_shared_positions:{names}", CohenKappa.Of(aligned));
                var pair = study.Only(first, second);
                reference.Check($"alpha_u_2004_pooled:{names}", UnitizedAlpha2004.Of(pair).All);
                var single = study.Documents.Select(document => UnitizedAlpha2004.Of(pair.Where(d => d.Id == document.Id)).All.Value)
                    .OfType<double>();
                reference.Check($"alpha_u_2004_mean_of_documents:{names}", single.Average());
            }
        }
        reference.Done();
    }
}
