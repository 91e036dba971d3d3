using System.Text.Json;
using FactCheck.Agreement.Coding;
using FactCheck.Agreement.Resampling;

namespace FactCheck.Agreement.Tests.Reference;

/// <summary>The reference cases of the bootstrap.</summary>
public sealed class ResamplingReferenceTests
{
    [Fact]
    public void Every_resample_of_four_documents_gives_the_intervals_of_F1()
    {
        var reference = ReferenceCase.Of("bootstrap_exhaustive_f1_4docs");
        var result = Bootstrap.Exhaustive(MicroF1(reference));
        reference.Check("point", result.Score);
        reference.Check("n_resamples", result.Values.Length + result.Undefined);
        reference.Check("mean", result.Mean);
        reference.Check("se_population", result.StandardError);
        reference.Check("p2_5", result.Percentile!.Low);
        reference.Check("p50", result.Quantile(0.5));
        reference.Check("p97_5", result.Percentile.High);
        reference.Check("jackknife_values", result.Jackknife);
        reference.Check("jackknife_se", result.JackknifeError);
        reference.Check("bca_z0", result.Bias);
        reference.Check("bca_acceleration", result.Acceleration);
        reference.Check("bca_low_prob", result.BcaProbabilities!.Value.Low);
        reference.Check("bca_high_prob", result.BcaProbabilities.Value.High);
        reference.Check("bca_low", result.Bca!.Low);
        reference.Check("bca_high", result.Bca.High);
        reference.Done();
    }

    [Fact]
    public void Every_resample_of_five_units_gives_the_interval_of_alpha_and_counts_the_undefined()
    {
        var reference = ReferenceCase.Of("bootstrap_exhaustive_alpha_5units");
        var result = Bootstrap.Exhaustive(KrippendorffAlpha.Sums(reference.Coding(), Distance.Nominal));
        reference.Check("point", result.Score);
        reference.Check("n_resamples", result.Values.Length + result.Undefined);
        reference.Check("n_undefined", result.Undefined);
        reference.Check("mean", result.Mean);
        reference.Check("se_population", result.StandardError);
        reference.Check("p2_5", result.Percentile!.Low);
        reference.Check("p97_5", result.Percentile.High);
        reference.Done();
    }

    [Fact]
    public void Given_resamples_give_their_F1()
    {
        var reference = ReferenceCase.Of("bootstrap_given_resamples");
        var sums = MicroF1(reference);
        reference.Check("values", [.. reference.Input.GetProperty("resamples").EnumerateArray().Select(row => sums.OfResample(Integers(row)).Value)]);
        reference.Done();
    }

    [Fact]
    public void Many_random_resamples_converge_to_all_of_them()
    {
        var reference = ReferenceCase.Of("bootstrap_exhaustive_f1_4docs");
        var drawn = Bootstrap.Of(MicroF1(reference), new BootstrapOptions { Resamples = 200_000, Seed = 7 });
        drawn.Mean!.Value.ShouldBe(reference.Expected.GetProperty("mean").GetDouble(), 1e-3);
        drawn.StandardError!.Value.ShouldBe(reference.Expected.GetProperty("se_population").GetDouble(), 1e-3);
    }

    static DocumentSums MicroF1(ReferenceCase reference)
    {
        int[] Row(string name) => Integers(reference.Input.GetProperty(name));
        var (tp, a, b) = (Row("tp"), Row("n_a"), Row("n_b"));
        return DocumentSums.Of(
            [.. tp.Select((_, i) => (IReadOnlyList<double>)[tp[i], a[i], b[i]])],
            sums => Score.Ratio(2 * sums[0], sums[1] + sums[2], "neither annotator marked a span"));
    }

    static int[] Integers(JsonElement array) => [.. array.EnumerateArray().Select(value => value.GetInt32())];
}
