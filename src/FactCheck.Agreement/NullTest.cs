namespace FactCheck.Agreement;

/// <summary>A test of the hypothesis that coders agree by chance only.</summary>
/// <param name="StandardError">Standard error under that hypothesis.</param>
/// <param name="Z">The figure in units of it.</param>
public sealed record NullTest(double StandardError, double Z);
