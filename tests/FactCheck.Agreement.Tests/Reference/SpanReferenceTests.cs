using System.Text.Json;
using FactCheck.Agreement.Coding;
using FactCheck.Agreement.Spans;

namespace FactCheck.Agreement.Tests.Reference;

/// <summary>The reference cases of span measures, every figure within its tolerance.</summary>
public sealed class SpanReferenceTests
{
    static readonly (string Name, SpanCriterion Criterion)[] Criteria =
    [
        ("f1_exact", SpanCriterion.Exact),
        ("f1_exact_boundaries_only", SpanCriterion.ExactBoundaries),
        ("f1_overlap_any_same_label", SpanCriterion.Overlap),
        ("f1_overlap_any_label_ignored", SpanCriterion.OverlapAnyLabel),
        ("f1_iou50_same_label", SpanCriterion.HalfShared),
        ("f1_partial_half_credit", SpanCriterion.HalfCredit),
        ("f1_dice_weighted", SpanCriterion.Dice),
        ("f1_characters_same_label", SpanCriterion.Characters),
        ("f1_token_multiset", SpanCriterion.Tokens),
    ];

    [Theory]
    [InlineData("f1_mixed_errors")]
    [InlineData("f1_nested_and_duplicate")]
    [InlineData("f1_one_side_empty")]
    [InlineData("f1_both_empty")]
    public void F1_of_two_annotators_matches(string id)
    {
        var reference = ReferenceCase.Of(id);
        var study = reference.Spans();
        foreach (var (name, criterion) in Criteria)
            if (reference.Expected.TryGetProperty(name, out _)) reference.Check(name, SpanF1.Of(study, 0, 1, criterion).Figure);
        var exact = SpanF1.Of(study, 0, 1, SpanCriterion.Exact);
        reference.Check("n_a", exact.Counts.First);
        reference.Check("n_b", exact.Counts.Second);
        reference.Check("tp_exact", exact.Counts.Credit);
        reference.Check("precision_b_vs_a", exact.Counts.Precision);
        reference.Check("recall_b_vs_a", exact.Counts.Recall);
        reference.Check("f1_exact_macro_label", exact.Macro);
        foreach (var (label, counts) in exact.ByLabel) reference.Check($"f1_exact:{label}", counts.F1);
        reference.Done();
    }

    [Fact]
    public void F1_of_four_annotators_of_seven_documents_matches()
    {
        var reference = ReferenceCase.Of("real_bratiaa_f1");
        var study = reference.Spans();
        foreach (var (name, criterion) in Criteria)
        {
            var all = SpanF1.Pairwise(study, criterion);
            foreach (var pair in all.Pairs)
            {
                reference.Check($"{pair.First}|{pair.Second}:{name}", pair.Figure);
                if (criterion != SpanCriterion.Exact) continue;
                reference.Check($"{pair.First}|{pair.Second}:tp_exact", pair.Counts.Credit);
                foreach (var (label, counts) in pair.ByLabel) reference.Check($"{pair.First}|{pair.Second}:f1_exact:{label}", counts.F1);
            }
            if (!reference.Expected.TryGetProperty($"mean_{name}", out _)) continue;
            reference.Check($"mean_{name}", all.Mean);
            reference.Check($"sd_{name}_population", all.Deviation);
            SpanF1.Sums(study, criterion).Whole().Value!.Value.ShouldBe(all.Mean.Value!.Value, 1e-12);
            if (criterion != SpanCriterion.Exact) continue;
            foreach (var label in study.Labels) reference.Check($"mean_f1_exact:{label}", all.MeanOfLabel(label));
        }
        foreach (var (document, f1) in SpanF1.ByDocument(study, SpanCriterion.Exact)) reference.Check($"mean_f1_exact@{document.Id}", f1.Mean);
        reference.Done();
    }

    [Theory]
    [InlineData("confusion_exact_boundaries", AlignmentRule.SameOffsets)]
    [InlineData("confusion_overlap", AlignmentRule.Overlap)]
    public void Confusion_with_none_matches(string id, AlignmentRule rule)
    {
        var reference = ReferenceCase.Of(id);
        var confusion = SpanConfusion.Of(reference.Spans(), 0, 1, rule);
        reference.Check("labels", JsonSerializer.Serialize<string[]>([.. confusion.Labels, "NONE"]));
        string?[] rows = [.. confusion.Labels, null];
        reference.Check("matrix", JsonSerializer.Serialize(rows.Select(a => rows.Select(b => confusion[a, b]))));
        reference.Done();
    }

    [Fact]
    public void Confusion_of_tokens_matches()
    {
        var reference = ReferenceCase.Of("confusion_tokens");
        var table = ContingencyTable.Of(TokenCoding.Of(reference.Spans(), TokenScheme.InsideOutside), 0, 1);
        var places = Enumerable.Range(0, table.Categories.Length).ToList();
        reference.Check("labels", JsonSerializer.Serialize(table.Categories.Select(category => category.Text)));
        reference.Check("matrix", JsonSerializer.Serialize(places.Select(a => places.Select(b => table[a, b]))));
        reference.Done();
    }

    [Fact]
    public void Kappa_of_tokens_matches_in_its_three_variants()
    {
        var reference = ReferenceCase.Of("token_kappa_mixed");
        var tokens = TokenCoding.Of(reference.Spans(), TokenScheme.InsideOutside);
        var table = ContingencyTable.Of(tokens, 0, 1);
        reference.Check("kappa_io_all_tokens", CohenKappa.Of(table));
        reference.Check("observed_io", CohenKappa.Of(table).Observed);
        reference.Check("kappa_bio_all_tokens",
            CohenKappa.Of(ContingencyTable.Of(TokenCoding.Of(reference.Spans(), TokenScheme.BeginInsideOutside), 0, 1)));
        reference.Check("kappa_io_annotated_tokens_only", CohenKappa.Of(ContingencyTable.Of(TokenCoding.AnnotatedOnly(tokens), 0, 1)));
        reference.Check("scott_pi_io", ChanceCorrected.FleissKappa(tokens));
        reference.Check("alpha_io", KrippendorffAlpha.Of(tokens));
        for (var category = 0; category < table.Categories.Length; category++)
            if (table.Categories[category].Text != TokenCoding.Outside)
                reference.Check($"kappa_label_vs_rest:{table.Categories[category]}", CohenKappa.Of(table.AgainstRest(category)));
        reference.Done();
    }

    [Fact]
    public void Token_agreement_of_four_annotators_matches()
    {
        var reference = ReferenceCase.Of("real_bratiaa_tokens");
        var study = reference.Spans();
        var tokens = TokenCoding.Of(study, TokenScheme.InsideOutside);
        for (var first = 0; first < 4; first++)
        {
            for (var second = first + 1; second < 4; second++)
            {
                var names = $"{study.Annotators[first]}|{study.Annotators[second]}";
                reference.Check($"cohen_kappa_io:{names}", CohenKappa.Of(ContingencyTable.Of(tokens, first, second)));
                reference.Check($"cohen_kappa_io_annotated_only:{names}",
                    CohenKappa.Of(ContingencyTable.Of(TokenCoding.AnnotatedOnly(tokens.Pair(first, second)), 0, 1)));
            }
        }
        reference.Check("fleiss_kappa_io", ChanceCorrected.FleissKappa(tokens));
        foreach (var (category, figure) in ChanceCorrected.FleissByCategory(tokens)) reference.Check($"fleiss_kappa_io:{category}", figure);
        reference.Check("krippendorff_alpha_io", KrippendorffAlpha.Of(tokens));
        foreach (var (category, figure) in KrippendorffAlpha.ByCategory(tokens))
            if (category.Text != TokenCoding.Outside) reference.Check($"krippendorff_alpha_io:{category}", figure);
        reference.Check("gwet_ac1_io", ChanceCorrected.GwetAc1(tokens));
        reference.Check("percent_agreement_io", ChanceCorrected.Percent(tokens));
        reference.Check("n_tokens", tokens.Units);
        reference.Check("krippendorff_alpha_io_annotated_only", KrippendorffAlpha.Of(TokenCoding.AnnotatedOnly(tokens)));
        reference.Done();
    }

    [Fact]
    public void An_empty_study_is_undefined_everywhere()
    {
        var reference = ReferenceCase.Of("degenerate_empty");
        var study = CodingStudy.OfLabels([]);
        reference.Check("percent", ChanceCorrected.Percent(study));
        reference.Check("cohen_kappa", CohenKappa.Of(new ContingencyTable([], new long[0, 0])));
        reference.Check("krippendorff_alpha_nominal", KrippendorffAlpha.Of(study));
        reference.Check("f1_exact", SpanF1.Of(new SpanStudy(["a", "b"], []), 0, 1, SpanCriterion.Exact).Figure);
        reference.Done();
    }
}
