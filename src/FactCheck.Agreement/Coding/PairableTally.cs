namespace FactCheck.Agreement.Coding;

/// <summary>How often each category was used in units with two or more values.</summary>
/// <param name="Marginals">For each category.</param>
/// <param name="Values">Their sum.</param>
/// <param name="Units">Units with two or more values.</param>
/// <param name="SingleUnits">Units with one value.</param>
sealed record PairableTally(double[] Marginals, double Values, int Units, int SingleUnits)
{
    internal static PairableTally Of(CodingStudy study)
    {
        var counts = new long[study.Categories.Length];
        int units = 0, single = 0;
        long total = 0;
        for (var unit = 0; unit < study.Units; unit++)
        {
            var row = study.Row(unit);
            var values = UnitAgreement.Values(row);
            if (values == 1) single++;
            if (values < 2) continue;
            units++;
            total += values;
            foreach (var code in row)
                if (code >= 0) counts[code]++;
        }
        return new PairableTally(Array.ConvertAll(counts, count => (double)count), total, units, single);
    }

    internal ImmutableArray<LeftOut> LeftOut(CodingStudy study)
    {
        var empty = study.Units - Units - SingleUnits;
        ImmutableArray<LeftOut>.Builder left = ImmutableArray.CreateBuilder<LeftOut>();
        if (SingleUnits > 0) left.Add(new LeftOut("units", SingleUnits, "valued by one coder only, so there is nothing to compare"));
        if (empty > 0) left.Add(new LeftOut("units", empty, "valued by no coder"));
        return left.ToImmutable();
    }
}
