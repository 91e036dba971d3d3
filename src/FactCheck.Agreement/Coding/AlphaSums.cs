using FactCheck.Agreement.Resampling;

namespace FactCheck.Agreement.Coding;

/// <summary>
/// Alpha as a function of sums over documents: how often each category was used in comparable units, and the weight of each pair of different
/// categories that did occur in one unit.
/// </summary>
static class AlphaSums
{
    internal static DocumentSums Of(CodingStudy study, Distance distance)
    {
        var q = study.Categories.Length;
        var slots = new Dictionary<long, int>();
        var pairs = new List<(int A, int B)>();
        var sums = new DocumentSumsBuilder(study.Documents);
        foreach (var unit in study.UnitsByDocument())
        {
            var row = study.Row(unit);
            var values = UnitAgreement.Values(row);
            if (values < 2) continue;
            var document = study.DocumentOf(unit);
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i] < 0) continue;
                sums.Add(document, row[i], 1);
                for (var j = 0; j < i; j++)
                {
                    if (row[j] < 0 || row[j] == row[i]) continue;
                    var (a, b) = row[i] < row[j] ? (row[i], row[j]) : (row[j], row[i]);
                    if (!slots.TryGetValue((long)a * q + b, out var slot))
                    {
                        slot = q + pairs.Count;
                        slots.Add((long)a * q + b, slot);
                        pairs.Add((a, b));
                    }
                    sums.Add(document, slot, 2.0 / (values - 1));
                }
            }
        }
        // Only the ordinal distance depends on how often categories were used; all others are prepared once.
        var once = ReferenceEquals(distance, Distance.Ordinal) ? null : distance.Prepare(study.Categories, new double[q]);
        return sums.Build(q + pairs.Count, totals =>
        {
            var marginals = totals[..q];
            double values = 0, observed = 0;
            foreach (var count in marginals) values += count;
            if (values < 2) return Score.None("no unit was valued by two coders");
            var distances = once ?? distance.Prepare(study.Categories, marginals);
            for (var p = 0; p < pairs.Count; p++)
                if (totals[q + p] != 0) observed += totals[q + p] * distances.Between(pairs[p].A, pairs[p].B);
            var expected = distances.Total(marginals) / (values * (values - 1));
            return Score.OneMinus(observed / values, expected, "only one category was used, so chance alone would agree everywhere");
        });
    }
}
