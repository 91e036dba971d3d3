using FactCheck.Agreement.Coding;
using FactCheck.Agreement.Resampling;
using FactCheck.Agreement.Spans;
using FactCheck.Agreement.Unitizing;
using FsCheck;
using FsCheck.Fluent;
using static FactCheck.Agreement.Tests.Laws.Studies;

namespace FactCheck.Agreement.Tests.Laws;

/// <summary>What is resampled is the figure itself: the sums of all documents give it.</summary>
public sealed class SumsLaws
{
    [Fact]
    public void Sums_of_documents_give_the_kappa_family() =>
        Holds(study => Near(ChanceCorrected.Sums(study, Chance.Nothing).Whole().Value, ChanceCorrected.Percent(study).Value)
            && Near(ChanceCorrected.Sums(study, Chance.Uniform).Whole().Value, ChanceCorrected.BrennanPrediger(study).Value)
            && Near(ChanceCorrected.Sums(study, Chance.Shared).Whole().Value, ChanceCorrected.FleissKappa(study).Value)
            && Near(ChanceCorrected.Sums(study, Chance.Own).Whole().Value, ChanceCorrected.CongerKappa(study).Value)
            && Near(ChanceCorrected.Sums(study, Chance.HardUnits).Whole().Value, ChanceCorrected.GwetAc1(study).Value));

    [Fact]
    public void Sums_of_documents_give_cohens_kappa_of_the_units_that_both_valued() =>
        Holds(study => Near(CohenKappa.Sums(study, 0, 1).Whole().Value, CohenKappa.Of(ContingencyTable.Of(study, 0, 1)).Value));

    [Fact]
    public void Sums_of_documents_give_the_alphas_of_2016() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Layer(6).ToArbitrary(), Layer(6).ToArbitrary(), Layer(6).ToArbitrary(), (a, b, c) =>
        {
            var study = new SpanStudy(["x", "y", "z"], [Document("1", a, b, c), Document("2", b, c, b), Document("3", [], a, c)]);
            var figures = UnitizedAlpha2016.Of(study);
            return Near(UnitizedAlpha2016.BinarySums(study).Whole().Value, figures.Binary.Value)
                && Near(UnitizedAlpha2016.CodedSums(study).Whole().Value, figures.Cu.Value)
                && figures.ByLabel.All(row => Near(UnitizedAlpha2016.LabelSums(study, row.Label).Whole().Value, row.Figure.Value));
        }));

    [Fact]
    public void Units_in_any_order_of_documents_have_the_same_sums() =>
        Holds(study =>
        {
            var documents = Enumerable.Range(0, study.Units).Select(unit => unit % 3).ToArray();
            return Near(ChanceCorrected.Sums(study.WithDocuments(documents, 4), Chance.Shared).Whole().Value, ChanceCorrected.FleissKappa(study).Value)
                && Near(KrippendorffAlpha.Sums(study.WithDocuments(documents, 4), Distance.Nominal).Whole().Value, KrippendorffAlpha.Of(study).Value);
        });

    [Fact]
    public void A_mean_of_measures_leaves_out_those_that_are_undefined()
    {
        DocumentSums Ratio(params double[][] rows) => DocumentSums.Of(rows, totals => Score.Ratio(totals[0], totals[1], "nothing"));
        var (half, none, whole) = (Ratio([1, 2], [0, 0]), Ratio([0, 0], [0, 0]), Ratio([0, 0], [3, 3]));
        DocumentSums.MeanOf([half, none, whole], "none of them").Whole().Value.ShouldBe(0.75);
        DocumentSums.MeanOf([half, none, whole], "none of them").OfResample([0, 0]).Value.ShouldBe(0.5);
        DocumentSums.MeanOf([none, none], "none of them").Whole().Undefined.ShouldBe("none of them");
        Should.Throw<ArgumentException>(() => DocumentSums.MeanOf([half, Ratio([1, 1])], "none of them")).Message.ShouldStartWith("One measure is over 2 documents and another over 1.");
    }

    static void Holds(Func<CodingStudy, bool> law) => Check.QuickThrowOnFailure(Prop.ForAll(Codes().ToArbitrary(), rows => law(Study(rows))));
}
