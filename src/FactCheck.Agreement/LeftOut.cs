namespace FactCheck.Agreement;

/// <summary>What a figure does not rest on, so that a pooled figure never hides what it dropped.</summary>
/// <param name="What">What was left out, in the plural: <c>units</c>, <c>documents</c>, <c>spans</c>.</param>
/// <param name="Count">How many, 1 or more.</param>
/// <param name="Why">A clause: <c>fewer than two coders valued them</c>.</param>
public sealed record LeftOut(string What, long Count, string Why)
{
    /// <summary><c>3 units: fewer than two coders valued them</c>.</summary>
    public override string ToString() => $"{Count} {What}: {Why}";
}
