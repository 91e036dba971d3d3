using FactCheck.Agreement.Coding;

namespace FactCheck.Agreement.Tests.Coding;

/// <summary>Free texts of an attribute: as many categories as units. No table of all pairs of categories is made then, and the figures stay the same.</summary>
public sealed class ManyCategoriesTests
{
    const int Units = 1100;

    [Fact]
    public void Alpha_over_many_sets_is_the_one_that_every_pair_of_sets_gives()
    {
        var study = CodingStudy.OfSets(Enumerable.Range(0, Units).Select(unit => (IReadOnlyList<IEnumerable<string>?>)[Set(unit, 0), unit % 9 == 0 ? null : Set(unit, 1)]));
        study.Categories.Length.ShouldBeGreaterThan(1024);
        // A distance of one's own is asked for every pair.
        KrippendorffAlpha.Of(study, Distance.Masi).Value.ShouldNotBeNull()
            .ShouldBe(KrippendorffAlpha.Of(study, Distance.Custom("each pair", Distance.Masi.Between)).Value.ShouldNotBeNull(), 1e-12);
        KrippendorffAlpha.Sums(study, Distance.Masi).Whole().Value.ShouldNotBeNull().ShouldBe(KrippendorffAlpha.Of(study, Distance.Masi).Value!.Value, 1e-12); // asserted above
    }

    [Fact]
    public void Kappa_of_many_categories_is_that_of_the_whole_table()
    {
        var study = Labels(Units);
        var cells = new long[study.Categories.Length, study.Categories.Length];
        for (var unit = 0; unit < study.Units; unit++)
            if (study[unit, 0] is { } a && study[unit, 1] is { } b) cells[a, b]++;
        var (sparse, dense) = (CohenKappa.Of(ContingencyTable.Of(study, 0, 1)), CohenKappa.Of(new ContingencyTable(study.Categories, cells)));
        (sparse.Value, sparse.Interval, sparse.Test).ShouldBe((dense.Value, dense.Interval, dense.Test));
        ContingencyTable.Of(study, 0, 1).ToStudy().Units.ShouldBe((int)ContingencyTable.Of(study, 0, 1).Total);
    }

    [Fact]
    public void Memory_of_kappa_and_its_kin_does_not_grow_with_the_square_of_the_categories()
    {
        var study = Labels(20_000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        CohenKappa.Of(ContingencyTable.Of(study, 0, 1)).Value.ShouldNotBeNull();
        ChanceCorrected.CongerKappa(study).Value.ShouldNotBeNull();
        ChanceCorrected.GwetAc1(study).Value.ShouldNotBeNull();
        KrippendorffAlpha.Of(study).Value.ShouldNotBeNull();
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(50_000_000); // 20,000² cells of 8 bytes would be 3.2 GB
    }

    static IEnumerable<string> Set(int unit, int coder) =>
        [$"v{unit}", .. unit % 5 == 0 ? new[] { $"shared{unit % 20}" } : [], .. (unit + coder) % 7 == 0 ? new[] { "extra" } : []];

    static CodingStudy Labels(int units) =>
        CodingStudy.OfLabels(Enumerable.Range(0, units).Select(unit => (IReadOnlyList<string?>)[$"v{unit}", unit % 11 == 0 ? null : $"v{unit - unit % 3 % 2}"]));
}
