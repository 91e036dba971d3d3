namespace FactCheck.Agreement.Resampling;

/// <summary>How to resample.</summary>
public sealed record BootstrapOptions
{
    /// <summary>Resamples to draw, 1 or more; 1000 by default.</summary>
    public int Resamples { get; init; } = 1000;

    /// <summary>Where the random numbers start: the same seed gives the same interval on every machine.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Coverage, in (0, 1); 0.95 by default.</summary>
    public double Level { get; init; } = 0.95;
}
