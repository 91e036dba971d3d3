namespace FactCheck.Agreement;

/// <summary>What a figure does not rest on, so that a pooled figure never hides what it dropped.</summary>
/// <param name="What">What was left out, in the plural: <c>units</c>, <c>documents</c>, <c>spans</c>.</param>
/// <param name="Count">How many, 1 or more.</param>
/// <param name="Why">A clause: <c>fewer than two coders valued them</c>.</param>
public sealed record LeftOut(string What, long Count, string Why)
{
    /// <summary><c>3 units: fewer than two coders valued them</c>; of one <c>1 unit: …</c></summary>
    public override string ToString() => $"{Count} {(Count == 1 ? Singular(What) : What)}: {Why}";

    // The noun comes first: "documents over pairs".
    static string Singular(string plural)
    {
        var end = plural.IndexOf(' ', StringComparison.Ordinal) is var space and >= 0 ? space : plural.Length;
        return end > 0 && plural[end - 1] == 's' ? plural.Remove(end - 1, 1) : plural;
    }
}
