namespace FactCheck.JsonSchema.Patterns;

/// <summary>Which end of its range a quantifier tries first.</summary>
internal enum Greed
{
    Greedy,
    Lazy,
}
