using FactCheck.Agreement.Resampling;

namespace FactCheck.Agreement.Coding;

/// <summary>The kappa family as functions of sums over documents: agreement and how often each category was used.</summary>
static class ChanceSums
{
    const int Pairable = 0, Agreed = 1, Valued = 2, Fixed = 3;
    const string Nothing = "no unit was valued by two coders";
    const string OneCategory = "only one category was used, so chance alone would agree everywhere";

    internal static DocumentSums Of(CodingStudy study, Chance chance)
    {
        var (q, coders) = (study.Categories.Length, study.Coders);
        var sums = new DocumentSumsBuilder(study.Documents);
        foreach (var unit in study.UnitsByDocument())
        {
            var row = study.Row(unit);
            var document = study.DocumentOf(unit);
            var values = UnitAgreement.Values(row);
            if (values == 0) continue;
            sums.Add(document, Valued, 1);
            if (values > 1)
            {
                sums.Add(document, Pairable, 1);
                sums.Add(document, Agreed, 2.0 * Same(row) / (values * (values - 1.0)));
            }
            for (var coder = 0; coder < coders; coder++)
            {
                if (row[coder] < 0) continue;
                if (chance is Chance.Shared or Chance.HardUnits) sums.Add(document, Fixed + row[coder], 1.0 / values);
                else if (chance == Chance.Own) sums.Add(document, Fixed + coder * q + row[coder], 1);
            }
        }
        var width = Fixed + (chance switch { Chance.Shared or Chance.HardUnits => q, Chance.Own => q * coders, _ => 0 });
        return sums.Build(width, totals => Score(totals, chance, q, coders));
    }

    static int Same(ReadOnlySpan<int> row)
    {
        var same = 0;
        for (var i = 0; i < row.Length; i++)
            for (var j = 0; j < i; j++)
                if (row[i] >= 0 && row[i] == row[j]) same++;
        return same;
    }

    static Score Score(ReadOnlySpan<double> totals, Chance chance, int q, int coders)
    {
        if (totals[Pairable] == 0) return Agreement.Score.None(Nothing);
        var observed = totals[Agreed] / totals[Pairable];
        if (chance == Chance.Nothing) return Agreement.Score.Of(observed);
        if (q < 2) return Agreement.Score.None(OneCategory);
        var counts = totals[Fixed..];
        var expected = chance switch
        {
            Chance.Uniform => 1.0 / q,
            Chance.Shared => Squares(counts, totals[Valued]),
            Chance.HardUnits => (1 - Squares(counts, totals[Valued])) / (q - 1),
            _ => Pairs(counts, q, coders),
        };
        return expected is not { } e ? Agreement.Score.None("a coder valued no unit")
            : e >= 1 - 1e-12 ? Agreement.Score.None(OneCategory)
            : Agreement.Score.Of((observed - e) / (1 - e));
    }

    static double? Squares(ReadOnlySpan<double> counts, double total)
    {
        double sum = 0;
        foreach (var count in counts) sum += count / total * (count / total);
        return sum;
    }

    /// <summary>Mean over pairs of coders of the product of their shares: the square of the sum less the squares. Null where a coder valued nothing.</summary>
    static double? Pairs(ReadOnlySpan<double> counts, int q, int coders)
    {
        var valued = new double[coders];
        for (var coder = 0; coder < coders; coder++)
        {
            foreach (var count in counts.Slice(coder * q, q)) valued[coder] += count;
            if (valued[coder] == 0) return null;
        }
        double sum = 0;
        for (var k = 0; k < q; k++)
        {
            double all = 0, squares = 0;
            for (var coder = 0; coder < coders; coder++)
            {
                var share = counts[coder * q + k] / valued[coder];
                all += share;
                squares += share * share;
            }
            sum += all * all - squares;
        }
        return sum / (coders * (coders - 1.0));
    }
}
