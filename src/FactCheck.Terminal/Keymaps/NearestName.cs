namespace FactCheck.Terminal.Keymaps;

/// <summary>Finds what a mistyped name was meant to be.</summary>
static class NearestName
{
    /// <summary>
    /// The candidate with the fewest edits (insert, delete, replace, swap of neighbours), or null where all need more than a third of the name's
    /// letters, at least 2.
    /// </summary>
    internal static string? Find(string name, IEnumerable<string> candidates)
    {
        string? best = null;
        var fewest = Math.Max(2, name.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            var edits = Distance(name, candidate);
            if (edits < fewest) (best, fewest) = (candidate, edits);
        }
        return best;
    }

    // Optimal string alignment: three rows of the edit matrix.
    static int Distance(string a, string b)
    {
        var beforeLast = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(replace, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }
            (beforeLast, last, row) = (last, row, beforeLast);
        }
        return last[b.Length];
    }
}
