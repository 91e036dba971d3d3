namespace FactCheck.Agreement.Gamma;

/// <summary>
/// Label dissimilarity within unitary alignments, weighted by positional agreement (Mathet 2017, The agreement measure gamma-cat): the sums of
/// weighted dissimilarities and of weights, for all pairs and for the pairs in which either unit has a given label. Adds up over documents.
/// </summary>
sealed class CategoryDisorder(int labels)
{
    readonly double[] _disorder = new double[labels + 1];
    readonly double[] _weight = new double[labels + 1];

    /// <summary>The disorder of all pairs, or of those with a label; null where no such pair is aligned.</summary>
    internal double? Of(int? label)
    {
        var slot = label + 1 ?? 0;
        return _weight[slot] == 0 ? null : _disorder[slot] / _weight[slot];
    }

    /// <summary>The same as the sum and what it is divided by.</summary>
    internal (double Disorder, double Weight) Parts(int? label) => (_disorder[label + 1 ?? 0], _weight[label + 1 ?? 0]);

    internal void Add(Continuum continuum, Dissimilarity dissimilarity, List<AlignmentColumn> columns)
    {
        foreach (var column in columns)
        {
            var filled = column.Units.Count(unit => unit >= 0);
            for (var a = 0; a < column.Units.Length && filled > 1; a++)
            {
                for (var b = 0; b < a; b++)
                {
                    if (column.Units[a] < 0 || column.Units[b] < 0) continue;
                    var (x, y) = (continuum.Units[a][column.Units[a]], continuum.Units[b][column.Units[b]]);
                    var weight = Math.Max(0, 1 - Dissimilarity.Position(x, y)) / (filled - 1);
                    var disorder = weight * dissimilarity.Label(x.Label, y.Label);
                    Add(0, disorder, weight);
                    Add(x.Label + 1, disorder, weight);
                    if (x.Label != y.Label) Add(y.Label + 1, disorder, weight);
                }
            }
        }
    }

    void Add(int slot, double disorder, double weight)
    {
        _disorder[slot] += disorder;
        _weight[slot] += weight;
    }
}
