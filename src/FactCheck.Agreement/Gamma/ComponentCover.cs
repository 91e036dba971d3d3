namespace FactCheck.Agreement.Gamma;

/// <summary>The cheapest exact cover of one component.</summary>
sealed class ComponentCover
{
    /// <summary>States kept for one first uncovered unit. Beyond it the search is a beam, and the result says how far off it may be.</summary>
    const int LargestLayer = 50_000;

    readonly int[][] _members;
    readonly double[] _costs;
    readonly int _units;
    readonly List<(int Parent, int Column, double Surplus, ulong[] Covered)> _states = [];

    /// <summary>Creates a component.</summary>
    /// <param name="members">For each column its units, in ascending order; renumbered here without holes.</param>
    /// <param name="costs">What each costs.</param>
    internal ComponentCover(int[][] members, double[] costs)
    {
        var numbers = members.SelectMany(column => column).Distinct().Order().Select((unit, i) => (unit, i))
            .ToDictionary(pair => pair.unit, pair => pair.i);
        _members = [.. members.Select(column => Array.ConvertAll(column, unit => numbers[unit]))];
        _costs = costs;
        _units = numbers.Count;
    }

    /// <summary>The columns of the cover, and how much cheaper another could be at most.</summary>
    internal (List<int> Columns, double Gap) Solve()
    {
        var prices = UnitPrices.Of(_members, _costs, _units);
        var surplus = new double[_costs.Length];
        for (var column = 0; column < surplus.Length; column++)
            surplus[column] = Math.Max(0, _costs[column] - _members[column].Sum(unit => prices[unit]));
        // Every cover costs the bound plus the surplus of its columns. All covers below a limit are looked at; none found, the limit is raised.
        double proved = 0, scale = _costs.Max();
        var total = surplus.Sum() + scale;
        for (var limit = scale * 1e-4; ; limit *= 4)
        {
            var (last, complete) = Search(surplus, Math.Min(limit, total));
            if (last >= 0) return (Path(last), complete ? 0 : Math.Max(0, _states[last].Surplus - proved));
            if (complete) proved = limit;
            if (limit >= total) throw new InvalidOperationException("No set of columns covers every unit once; each unit needs a column of its own.");
        }
    }

    (int Last, bool Complete) Search(double[] surplus, double limit)
    {
        var words = (_units + 63) / 64;
        var byFirst = Enumerable.Range(0, _units).Select(_ => new List<int>()).ToArray();
        for (var column = 0; column < surplus.Length; column++)
            if (surplus[column] <= limit) byFirst[_members[column][0]].Add(column);
        _states.Clear();
        var layers = new Dictionary<ulong[], int>?[_units + 1];
        _states.Add((-1, -1, 0, new ulong[words]));
        layers[0] = new Dictionary<ulong[], int>(CoveredComparer.Instance) { [_states[0].Covered] = 0 };
        var complete = true;
        for (var first = 0; first < _units; first++)
        {
            if (layers[first] is not { } layer) continue;
            IEnumerable<int> states = layer.Values;
            if (layer.Count > LargestLayer)
            {
                complete = false;
                states = layer.Values.OrderBy(state => _states[state].Surplus).Take(LargestLayer);
            }
            foreach (var state in states)
                foreach (var column in byFirst[first])
                    Step(state, column, surplus[column], limit, first, layers);
            layers[first] = null;
        }
        return (layers[_units] is { } done ? done.Values.Single() : -1, complete);
    }

    void Step(int state, int column, double surplus, double limit, int first, Dictionary<ulong[], int>?[] layers)
    {
        var (_, _, before, covered) = _states[state];
        var after = before + surplus;
        if (after > limit) return;
        foreach (var unit in _members[column])
            if ((covered[unit >> 6] >> unit & 1) != 0) return;
        var next = (ulong[])covered.Clone();
        foreach (var unit in _members[column]) next[unit >> 6] |= 1UL << unit;
        while (first < _units && (next[first >> 6] >> first & 1) != 0) first++;
        var layer = layers[first] ??= new Dictionary<ulong[], int>(CoveredComparer.Instance);
        if (!layer.TryGetValue(next, out var known))
        {
            layer.Add(next, _states.Count);
            _states.Add((state, column, after, next));
        }
        else if (after < _states[known].Surplus - AlignmentSolver.Tie) _states[known] = (state, column, after, next);
    }

    List<int> Path(int state)
    {
        var columns = new List<int>();
        for (; _states[state].Parent >= 0; state = _states[state].Parent) columns.Add(_states[state].Column);
        columns.Reverse();
        return columns;
    }

    sealed class CoveredComparer : IEqualityComparer<ulong[]>
    {
        internal static CoveredComparer Instance { get; } = new();

        public bool Equals(ulong[]? x, ulong[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(ulong[] obj)
        {
            var hash = 0UL;
            foreach (var word in obj) hash = (hash ^ word) * 0x9E3779B97F4A7C15 ^ hash >> 29;
            return (int)(hash >> 32);
        }
    }
}
