namespace FactCheck.Agreement;

/// <summary>The interval around a figure.</summary>
/// <param name="Low">Lower bound.</param>
/// <param name="High">Upper bound.</param>
/// <param name="StandardError">The standard error that the bounds come from, or that of the resamples.</param>
/// <param name="Level">Coverage aimed at, for example 0.95.</param>
/// <param name="Method">How it was computed, with its source.</param>
public sealed record ConfidenceInterval(double Low, double High, double StandardError, double Level, string Method);
