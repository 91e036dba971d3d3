namespace FactCheck.Agreement.Gamma;

/// <summary>How far two units lie apart in position and label (Mathet et al. 2015, section 4.2).</summary>
sealed class Dissimilarity
{
    readonly double _alpha, _beta;
    readonly double[,]? _labels;

    internal Dissimilarity(GammaOptions options, ImmutableArray<string> labels)
    {
        Empty = options.DeltaEmpty;
        (_alpha, _beta) = (options.Alpha, options.Beta);
        if (options.LabelDissimilarity is not { } between) return;
        _labels = new double[labels.Length, labels.Length];
        for (var a = 0; a < labels.Length; a++)
            for (var b = 0; b < a; b++)
                _labels[a, b] = _labels[b, a] = between(labels[a], labels[b]);
    }

    /// <summary>What an empty slot costs.</summary>
    internal double Empty { get; }

    internal double Between(in ContinuumUnit a, in ContinuumUnit b) => (_alpha * Position(a, b) + _beta * Label(a.Label, b.Label)) * Empty;

    internal double Label(int a, int b) => a == b ? 0 : _labels is null ? 1 : _labels[a, b];

    /// <summary>The squared quotient of the edges' differences and the lengths.</summary>
    internal static double Position(in ContinuumUnit a, in ContinuumUnit b)
    {
        var quotient = (Math.Abs(a.Start - b.Start) + Math.Abs(a.End - b.End)) / (a.Length + b.Length);
        return quotient * quotient;
    }

    /// <summary>How far starts may differ, in the sum of both lengths, before the dissimilarity exceeds <paramref name="limit"/>.</summary>
    internal double Reach(double limit) => _alpha == 0 ? double.PositiveInfinity : Math.Sqrt(limit / (_alpha * Empty));
}
