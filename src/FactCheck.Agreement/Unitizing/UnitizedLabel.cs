namespace FactCheck.Agreement.Unitizing;

/// <summary>(k)u-alpha of a label.</summary>
/// <param name="Label">The label.</param>
/// <param name="Figure">Its alpha against all other labels.</param>
/// <param name="Coverage">The share of what was marked with it at which another annotator marked something too.</param>
public sealed record UnitizedLabel(string Label, Figure Figure, Score Coverage);
