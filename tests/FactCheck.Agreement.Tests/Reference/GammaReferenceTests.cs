using System.Text.Json;
using FactCheck.Agreement.Gamma;
using FactCheck.Agreement.Spans;

namespace FactCheck.Agreement.Tests.Reference;

/// <summary>The reference cases of gamma.</summary>
public sealed class GammaReferenceTests
{
    [Theory]
    [InlineData("gamma_fixture_01_two_annotators_simple")]
    [InlineData("gamma_fixture_02_unequal_counts")]
    [InlineData("gamma_fixture_03_identical_perfect")]
    [InlineData("gamma_fixture_05_larger_two_annotators")]
    [InlineData("gamma_alexpaulsuzan_alpha3")]
    [InlineData("gamma_alexpaulsuzan_alpha1")]
    [InlineData("gamma_precomputed_category_matrix")]
    [InlineData("gamma_example_figure19")]
    public void The_best_alignment_matches(string id)
    {
        var reference = ReferenceCase.Of(id);
        var study = reference.Spans();
        var options = Options(reference);
        var best = GammaAgreement.BestAlignment(study, 0, options)!;
        best.Gap.ShouldBe(0);
        reference.Check("observed_disorder", best.Disorder);
        if (reference.Expected.TryGetProperty("n_unitary_alignments", out _)) reference.Check("n_unitary_alignments", best.Unitary.Length);
        if (reference.Expected.TryGetProperty("gamma_cat_disorder_paper", out _)) reference.Check("gamma_cat_disorder_paper", best.CategoryDisorder);
        if (reference.Expected.TryGetProperty("gamma_cat_disorder_alpha_weighted", out _))
            reference.Check("gamma_cat_disorder_alpha_weighted", AlphaWeighted(best, options));
        if (reference.Expected.TryGetProperty("alignment", out var alignment))
        {
            reference.Leave("alignment");
            best.Unitary.Select(unitary => JsonSerializer.Serialize(unitary.Spans.Select(span => span is { } s ? new[] { s.Start, s.End } : null)))
                .ShouldBe(alignment.EnumerateArray().Select(unitary => JsonSerializer.Serialize(unitary)), ignoreOrder: true);
        }
        SecondBest(reference, study, options, best.Disorder.Value!.Value);
        Samples(reference, study, options, best.Disorder.Value.Value);
        reference.Done();
    }

    [Fact]
    public void Positional_dissimilarity_matches_the_figures_of_the_paper()
    {
        var reference = ReferenceCase.Of("gamma_dpos_pairs");
        OffsetRange Range(JsonElement pair) => new(pair[0].GetInt32(), pair[1].GetInt32());
        reference.Check("d_pos", [.. reference.Input.GetProperty("pairs").EnumerateArray()
            .Select(pair => (double?)GammaAgreement.PositionalDissimilarity(Range(pair[0]), Range(pair[1])))]);
        reference.Done();
    }

    [Fact]
    public void Disorders_of_real_pairs_match()
    {
        var reference = ReferenceCase.Of("real_bratiaa_gamma_disorder");
        var study = reference.Spans();
        foreach (var second in new[] { "Maria", "Max" })
        {
            var pair = study.Only(study.Annotators.IndexOf("Lisa"), study.Annotators.IndexOf(second));
            for (var document = 0; document < pair.Documents.Length; document++)
                reference.Check($"observed_disorder:{pair.Documents[document].Id}:Lisa|{second}",
                    GammaAgreement.BestAlignment(pair, document, Options(reference))!.Disorder);
        }
        reference.Done();
    }

    /// <summary>The best cover, of all columns there are, that lacks some column of the best one.</summary>
    static void SecondBest(ReferenceCase reference, SpanStudy study, GammaOptions options, double best)
    {
        var continuum = Continuum.Of(study, 0)!;
        var columns = ColumnSearch.All(continuum, new Dissimilarity(options, study.Labels));
        var solved = ExactCover.Solve(continuum, columns);
        (solved.Cost / continuum.Mean).ShouldBe(best, 1e-9);
        // A unit must keep a column of its own for a cover to exist; a dear one is never chosen where another will do.
        var second = solved.Columns.Min(left => ExactCover.Solve(continuum, columns.ConvertAll(column =>
            column.Units.AsSpan().SequenceEqual(left.Units) ? column with { Cost = 1000 } : column)).Cost / continuum.Mean);
        reference.Check("second_best_disorder", second);
        reference.Check("best_alignment_unique", second > best + 1e-9);
    }

    static void Samples(ReferenceCase reference, SpanStudy study, GammaOptions options, double best)
    {
        if (!reference.Input.TryGetProperty("sampled_continua", out var sampled)) return;
        var solver = new AlignmentSolver(new Dissimilarity(options, study.Labels));
        var disorders = sampled.EnumerateArray().Select(sample =>
        {
            var units = sample.EnumerateArray().Select(unit =>
                (Annotator: unit[0].GetString()!,
                Unit: new ContinuumUnit(unit[1].GetDouble(), unit[2].GetDouble(), study.Labels.IndexOf(unit[3].GetString()!))));
            var continuum = new Continuum([.. study.Annotators.Select(annotator => units.Where(unit => unit.Annotator == annotator)
                .Select(unit => unit.Unit).ToArray())], 0);
            return solver.Solve(continuum).Cost / continuum.Mean;
        }).ToList();
        reference.Check("sample_disorders", [.. disorders.Select(disorder => (double?)disorder)]);
        reference.Check("expected_disorder_fixed_samples", disorders.Average());
        reference.Check("gamma_fixed_samples", 1 - best / disorders.Average());
        reference.Check("required_samples_at_precision_0_02", GammaAgreement.Required(disorders, 0.02, 30));
        reference.Check("required_samples_at_precision_0_05", GammaAgreement.Required(disorders, 0.05, 30));
    }

    /// <summary>The disorder of gamma-cat as some implementations weight it: by 1 - alpha * positional dissimilarity.</summary>
    static double? AlphaWeighted(GammaAlignment best, GammaOptions options)
    {
        double disorder = 0, total = 0;
        foreach (var unitary in best.Unitary)
        {
            var spans = unitary.Spans.OfType<LabelledSpan>().ToList();
            for (var a = 0; a < spans.Count; a++)
            {
                for (var b = 0; b < a; b++)
                {
                    var position = GammaAgreement.PositionalDissimilarity(new OffsetRange(spans[a].Start, spans[a].End),
                        new OffsetRange(spans[b].Start, spans[b].End));
                    var weight = Math.Max(0, 1 - options.Alpha * position) / (spans.Count - 1);
                    total += weight;
                    if (spans[a].Label != spans[b].Label) disorder += weight;
                }
            }
        }
        return total == 0 ? null : disorder / total;
    }

    static GammaOptions Options(ReferenceCase reference)
    {
        var options = new GammaOptions
        {
            Alpha = reference.Parameter("alpha"),
            Beta = reference.Parameter("beta"),
            DeltaEmpty = reference.Parameter("delta_empty"),
        };
        if (!reference.Input.TryGetProperty("category_dissimilarity", out var dissimilarity)) return options;
        var order = dissimilarity.GetProperty("order").EnumerateArray().Select(label => label.GetString()).ToList();
        return options with { LabelDissimilarity = (a, b) => dissimilarity.GetProperty("matrix")[order.IndexOf(a)][order.IndexOf(b)].GetDouble() };
    }
}
