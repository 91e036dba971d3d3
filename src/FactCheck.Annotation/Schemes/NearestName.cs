namespace FactCheck.Annotation.Schemes;

/// <summary>Finds what was probably meant.</summary>
public static class NearestName
{
    const int LongestName = 64;

    /// <summary>
    /// The candidate that takes fewest insertions, deletions, substitutions and swaps of neighbours (at most a third of the name's length), or null.
    /// </summary>
    public static string? Of(string name, IEnumerable<string> candidates)
    {
        if (name.Length is 0 or > LongestName) return null;
        var (nearest, distance) = ((string?)null, Math.Max(1, name.Length / 3) + 1);
        foreach (var candidate in candidates)
        {
            var found = candidate.Length > LongestName ? distance : Distance(name.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (found < distance) (nearest, distance) = (candidate, found);
        }
        return nearest;
    }

    // Optimal string alignment distance.
    static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(substitution, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        return rows[a.Length, b.Length];
    }
}
