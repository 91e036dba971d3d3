using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Explaining;

/// <summary>The allowed value or name that a wrong one was probably meant to be.</summary>
internal static class Nearest
{
    /// <summary>Longer texts are not compared: whoever wrote them did not slip on the keyboard.</summary>
    const int MaxLength = EditDistance.MaxLength;

    /// <summary>Of long lists only the head is looked at.</summary>
    const int MaxCandidates = 256;

    /// <summary>The candidate that is at most a third of its length away, or null. Of equals the first.</summary>
    public static string? Of(string text, IEnumerable<string> candidates, Func<string, bool>? isAllowed = null)
    {
        if (text.Length > MaxLength) return null;
        string? best = null;
        var bestDistance = int.MaxValue;
        var from = new EditDistance(Fold(text));
        foreach (var candidate in candidates.Take(MaxCandidates))
        {
            if (candidate.Length > MaxLength || candidate == text || Math.Abs(candidate.Length - text.Length) > MaxLength / 3) continue;
            var distance = from.To(Fold(candidate));
            if (distance >= bestDistance || distance > Math.Max(1, (Math.Max(text.Length, candidate.Length) + 1) / 3)) continue;
            if (isAllowed is null || isAllowed(candidate)) (best, bestDistance) = (candidate, distance);
        }
        return best;
    }

    /// <summary>The same of a string or name of a tape.</summary>
    public static string? Of(JsonTape tape, int at, IEnumerable<string> candidates, Func<string, bool>? isAllowed = null) =>
        tape.Text(at).Length > MaxLength * 4 ? null : Of(tape.String(at), candidates, isAllowed);

    /// <summary>The nearest string among allowed values, as JSON, or null.</summary>
    public static string? Value(JsonTape tape, int at, JsonTape schema, IReadOnlyList<int> allowed)
    {
        var strings = allowed.Take(MaxCandidates).Where(v => schema.Kind(v) == JsonKind.String && schema.Text(v).Length <= MaxLength * 4).Select(schema.String);
        if (tape.Kind(at) is JsonKind.String or JsonKind.Name) return Of(tape, at, strings) is { } near ? ValueText.Quote(near) : null;
        // A value that is right but for its quotes.
        var text = ValueText.Of(tape, at);
        return strings.Contains(text) ? ValueText.Quote(text) : null;
    }

    /// <summary>Case, <c>-</c>, <c>_</c> and blanks are the slips that are easiest made.</summary>
    static string Fold(string text) => text.ToLowerInvariant().Replace('-', '_').Replace(' ', '_');
}
