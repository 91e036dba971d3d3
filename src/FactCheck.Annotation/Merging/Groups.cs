namespace FactCheck.Annotation.Merging;

/// <summary>Ids that are decided together, with the reasons: a union-find.</summary>
sealed class Groups
{
    readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);
    readonly Dictionary<string, MergeClash> _clashes = new(StringComparer.Ordinal);

    public bool Contains(string key) => _parents.ContainsKey(key);

    /// <summary>True where that made a change.</summary>
    public bool Join(string a, string b, MergeClash clash)
    {
        var (rootA, rootB) = (RootOf(a), RootOf(b));
        var before = _clashes[rootA];
        _clashes[rootA] |= clash | _clashes[rootB];
        if (rootA == rootB) return _clashes[rootA] != before;
        _parents[rootB] = rootA;
        _clashes.Remove(rootB);
        return true;
    }

    /// <summary>The groups, each with its reasons, in the order in which their first member was named.</summary>
    public IEnumerable<(MergeClash Clash, List<string> Keys)> All() =>
        _parents.Keys.ToList().GroupBy(RootOf).Select(group => (_clashes[group.Key], group.ToList()));

    string RootOf(string key)
    {
        if (_parents.TryAdd(key, key)) _clashes[key] = MergeClash.None;
        while (_parents[key] is var parent && parent != key) key = _parents[key] = _parents[parent];
        return key;
    }
}
