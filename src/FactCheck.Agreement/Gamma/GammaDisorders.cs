using FactCheck.Agreement.Resampling;

namespace FactCheck.Agreement.Gamma;

/// <summary>The disorders of a study's documents and of the random continua drawn for each of them.</summary>
/// <param name="documents">Documents of the study.</param>
/// <param name="indices">Those that all annotated.</param>
/// <param name="observed">Their disorders.</param>
/// <param name="samples">For each sample the disorders of their random continua.</param>
sealed class GammaDisorders(int documents, IReadOnlyList<int> indices, DocumentDisorder[] observed, List<DocumentDisorder[]> samples)
{
    internal const string NoSample = "no sample has a disorder to compare with";
    internal const string NoChance = "chance has no disorder: all labels or all places are the same";

    /// <summary>Observed disorder; null where there is none.</summary>
    internal double? Observed(DisorderPart part) => DocumentDisorder.Of(observed, part);

    /// <summary>Mean disorder of the samples that have one; null where none has.</summary>
    internal double? Expected(DisorderPart part)
    {
        var chance = samples.Select(sample => DocumentDisorder.Of(sample, part)).OfType<double>().ToList();
        return chance.Count == 0 ? null : chance.Average();
    }

    /// <summary>1 - observed / expected as a function of sums over documents: two of what was observed, two of each sample.</summary>
    internal DocumentSums Sums(DisorderPart part, string nothing)
    {
        var sums = new DocumentSumsBuilder(documents);
        for (var i = 0; i < indices.Count; i++)
        {
            Add(0, observed[i]);
            for (var sample = 0; sample < samples.Count; sample++) Add(2 + 2 * sample, samples[sample][i]);

            void Add(int slot, DocumentDisorder disorder)
            {
                var (value, divisor) = disorder.Of(part);
                sums.Add(indices[i], slot, value);
                sums.Add(indices[i], slot + 1, divisor);
            }
        }
        return sums.Build(2 + 2 * samples.Count, totals =>
        {
            if (totals[1] == 0) return Score.None(nothing);
            double expected = 0;
            var defined = 0;
            for (var slot = 2; slot < totals.Length; slot += 2)
            {
                if (totals[slot + 1] == 0) continue;
                expected += totals[slot] / totals[slot + 1];
                defined++;
            }
            return defined == 0 ? Score.None(NoSample) : Score.OneMinus(totals[0] / totals[1], expected / defined, NoChance);
        });
    }
}
