namespace FactCheck.Agreement.Coding;

/// <summary>
/// What the coders of a study are taken to do by chance, in Gwet's general form (2014, ch. 5) for any number of coders and missing values.
/// </summary>
sealed class ChanceModel
{
    /// <summary>Agreement expected by chance.</summary>
    internal required double Expected { get; init; }

    /// <summary>For each unit its part in <see cref="Expected"/>, averaged over units: what the variance needs.</summary>
    internal required double[] ByUnit { get; init; }

    /// <summary>Every category is as likely as any other (Bennett, Alpert and Goldstein 1954; Brennan and Prediger 1981).</summary>
    internal static ChanceModel Uniform(WeightedAgreement agreement)
    {
        var q = agreement.Categories;
        var expected = agreement.Weights.Sum() / ((double)q * q);
        return new ChanceModel { Expected = expected, ByUnit = [.. Enumerable.Repeat(expected, agreement.Study.Units)] };
    }

    /// <summary>All coders share one distribution, the mean of the units' (Scott 1955, Fleiss 1971).</summary>
    internal static ChanceModel Shared(WeightedAgreement agreement)
    {
        var share = agreement.Share();
        var likely = agreement.Weights.Times(share);
        double expected = 0;
        for (var k = 0; k < share.Length; k++) expected += share[k] * likely[k];
        return new ChanceModel { Expected = expected, ByUnit = agreement.MeanByUnit(likely) };
    }

    /// <summary>Only some units are coded by chance, and then any category is as likely (Gwet 2008).</summary>
    internal static ChanceModel Gwet(WeightedAgreement agreement)
    {
        var share = agreement.Share();
        double q = agreement.Categories, scale = agreement.Weights.Sum() / (q * (q - 1));
        var likely = Array.ConvertAll(share, p => scale * (1 - p));
        double expected = 0;
        for (var k = 0; k < share.Length; k++) expected += share[k] * likely[k];
        return new ChanceModel { Expected = expected, ByUnit = agreement.MeanByUnit(likely) };
    }

    /// <summary>Every coder has a distribution of their own (Conger 1980; for two coders Cohen 1960). Null where a coder valued nothing.</summary>
    internal static ChanceModel? Own(WeightedAgreement agreement)
    {
        var study = agreement.Study;
        int coders = study.Coders, q = agreement.Categories;
        var valued = new double[coders];
        var share = new double[coders, q];
        for (var unit = 0; unit < study.Units; unit++)
        {
            var row = study.Row(unit);
            for (var coder = 0; coder < coders; coder++)
            {
                if (row[coder] < 0) continue;
                valued[coder]++;
                share[coder, row[coder]]++;
            }
        }
        if (valued.Contains(0)) return null;
        // weighted[g][k]: what coder g gives, on average, of agreement with category k.
        var weighted = new double[coders][];
        for (var coder = 0; coder < coders; coder++)
        {
            var own = new double[q];
            for (var k = 0; k < q; k++) own[k] = share[coder, k] /= valued[coder];
            weighted[coder] = agreement.Weights.Times(own);
        }
        var others = new double[coders, q];
        double expected = 0;
        for (var coder = 0; coder < coders; coder++)
        {
            for (var other = 0; other < coders; other++)
            {
                if (other == coder) continue;
                for (var k = 0; k < q; k++)
                {
                    others[coder, k] += weighted[other][k];
                    expected += share[coder, k] * weighted[other][k];
                }
            }
        }
        var pairs = coders * (coders - 1.0);
        var average = new double[coders];
        for (var coder = 0; coder < coders; coder++)
            for (var k = 0; k < q; k++)
                average[coder] += share[coder, k] * others[coder, k];
        // A coder's frequencies are a ratio of sums over units, so a unit's part is linearised around the coder's average.
        var byUnit = new double[study.Units];
        double units = agreement.ValuedUnits;
        for (var unit = 0; unit < study.Units; unit++)
        {
            var row = study.Row(unit);
            double sum = 0;
            for (var coder = 0; coder < coders; coder++)
            {
                var given = row[coder] < 0 ? 0 : 1;
                var own = given == 0 ? 0 : others[coder, row[coder]];
                sum += (own - (given - valued[coder] / units) * average[coder]) * units / valued[coder];
            }
            byUnit[unit] = sum / pairs;
        }
        return new ChanceModel { Expected = expected / pairs, ByUnit = byUnit };
    }
}
