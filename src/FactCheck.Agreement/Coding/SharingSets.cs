namespace FactCheck.Agreement.Coding;

/// <summary>Which of many sets share a label.</summary>
static class SharingSets
{
    /// <summary>Each pair once, in ascending order.</summary>
    internal static List<(int A, int B)> Of(Category.LabelSet[] sets)
    {
        var holders = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var pairs = new List<(int A, int B)>();
        var near = new SortedSet<int>();
        for (var set = 0; set < sets.Length; set++)
        {
            near.Clear();
            foreach (var label in sets[set].Labels)
            {
                if (!holders.TryGetValue(label, out var earlier)) holders.Add(label, earlier = []);
                near.UnionWith(earlier);
                earlier.Add(set);
            }
            foreach (var other in near) pairs.Add((other, set));
        }
        return pairs;
    }
}
