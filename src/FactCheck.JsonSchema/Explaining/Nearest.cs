using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Explaining;

/// <summary>The allowed value or name that a wrong one was probably meant to be.</summary>
internal static class Nearest
{
    /// <summary>Longer texts are not compared: whoever wrote them did not slip on the keyboard.</summary>
    const int MaxLength = 64;

    /// <summary>Of long lists only the head is looked at.</summary>
    const int MaxCandidates = 256;

    /// <summary>The candidate that is at most a third of its length away, or null. Of equals the first.</summary>
    public static string? Of(string text, IEnumerable<string> candidates)
    {
        if (text.Length > MaxLength) return null;
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var candidate in candidates.Take(MaxCandidates))
        {
            if (candidate.Length > MaxLength || candidate == text || Math.Abs(candidate.Length - text.Length) > MaxLength / 3) continue;
            var distance = Distance(Fold(text), Fold(candidate));
            if (distance >= bestDistance || distance > Math.Max(1, (Math.Max(text.Length, candidate.Length) + 1) / 3)) continue;
            (best, bestDistance) = (candidate, distance);
        }
        return best;
    }

    /// <summary>The nearest string among allowed values, as JSON, or null.</summary>
    public static string? Value(JsonTape tape, int at, JsonTape schema, IReadOnlyList<int> allowed)
    {
        if (tape.Kind(at) is JsonKind.String or JsonKind.Name)
        {
            var strings = allowed.Where(v => schema.Kind(v) == JsonKind.String).Select(schema.String);
            return Of(tape.String(at), strings) is { } near ? ValueText.Quote(near) : null;
        }
        // A value that is right but for its quotes.
        var text = ValueText.Of(tape, at);
        return allowed.Any(v => schema.Kind(v) == JsonKind.String && schema.String(v) == text) ? ValueText.Quote(text) : null;
    }

    /// <summary>Case, <c>-</c>, <c>_</c> and blanks are the slips that are easiest made.</summary>
    static string Fold(string text) => text.ToLowerInvariant().Replace('-', '_').Replace(' ', '_');

    /// <summary>Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).</summary>
    static int Distance(string a, string b)
    {
        var rows = new int[3][];
        for (var i = 0; i < 3; i++) rows[i] = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) rows[0][j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var (row, above, twoAbove) = (rows[i % 3], rows[(i - 1) % 3], rows[(i + 1) % 3]);
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], twoAbove[j - 2] + 1);
            }
        }
        return rows[a.Length % 3][b.Length];
    }
}
