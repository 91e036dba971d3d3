namespace FactCheck.Agreement.Gamma;

/// <summary>The parameters of gamma (Mathet et al. 2015).</summary>
public sealed record GammaOptions
{
    /// <summary>Weight of the positional dissimilarity; 1 by default.</summary>
    public double Alpha { get; init; } = 1;

    /// <summary>Weight of the categorial dissimilarity; 1 by default.</summary>
    public double Beta { get; init; } = 1;

    /// <summary>What a unit costs that is aligned with nothing; 1 by default.</summary>
    public double DeltaEmpty { get; init; } = 1;

    /// <summary>How far two labels lie apart, symmetric, 0 for equal ones; null for 1 between any two.</summary>
    public Func<string, string, double>? LabelDissimilarity { get; init; }

    /// <summary>Relative half-width, at 95 %, to which the expected disorder is estimated; 0.02 by default.</summary>
    public double Precision { get; init; } = 0.02;

    /// <summary>Samples drawn at least; 30 by default.</summary>
    public int MinimumSamples { get; init; } = 30;

    /// <summary>Samples drawn at most, whatever the precision; 2,000 by default.</summary>
    public int MaximumSamples { get; init; } = 2000;

    /// <summary>How samples are drawn.</summary>
    public GammaSampling Sampling { get; init; } = GammaSampling.Shift;

    /// <summary>Where the random numbers start: the same seed gives the same gamma on every machine.</summary>
    public ulong Seed { get; init; } = 1;

    internal void Check()
    {
        if (!(Alpha >= 0 && double.IsFinite(Alpha)))
            throw new ArgumentOutOfRangeException(nameof(Alpha), Alpha, "A weight of 0 or more was expected.");
        if (!(Beta >= 0 && double.IsFinite(Beta))) throw new ArgumentOutOfRangeException(nameof(Beta), Beta, "A weight of 0 or more was expected.");
        if (!(DeltaEmpty > 0 && double.IsFinite(DeltaEmpty)))
            throw new ArgumentOutOfRangeException(nameof(DeltaEmpty), DeltaEmpty, "A cost above 0 was expected.");
        if (!(Precision > 0))
            throw new ArgumentOutOfRangeException(nameof(Precision), Precision, "A precision above 0 was expected, for example 0.02.");
        ArgumentOutOfRangeException.ThrowIfLessThan(MinimumSamples, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaximumSamples, MinimumSamples);
    }
}
