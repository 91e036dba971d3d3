namespace FactCheck.Agreement.Numerics;

/// <summary>
/// The heaviest one-to-one matching between two sides, by successive shortest augmenting paths with potentials (Kuhn 1955, Munkres 1957, sparse
/// as in Jonker and Volgenant 1987). Either side may stay unmatched. Buffers are kept between calls: one instance per thread.
/// </summary>
sealed class MaximumWeightMatching
{
    readonly PriorityQueue<int, (double, int)> _queue = new();
    readonly List<int> _touched = [];
    readonly List<(int Left, double Distance)> _reached = [];
    readonly List<int> _edgeRight = [];
    readonly List<double> _edgeWeight = [];
    readonly List<int> _edgeStart = [0];
    double[] _leftPotential = [], _rightPotential = [], _distance = [];
    int[] _rightOf = [], _leftOf = [], _parent = [];
    bool[] _settled = [];
    int _rightCount;

    /// <summary>The right side matched to each left one, -1 where none.</summary>
    internal ReadOnlySpan<int> RightOf => _rightOf.AsSpan(0, _edgeStart.Count - 1);

    /// <summary>Starts a new problem.</summary>
    internal void Begin(int rightCount)
    {
        _rightCount = rightCount;
        _edgeRight.Clear();
        _edgeWeight.Clear();
        _edgeStart.Clear();
        _edgeStart.Add(0);
    }

    /// <summary>An edge of the current left side.</summary>
    /// <param name="right">The right side.</param>
    /// <param name="weight">Above 0: an edge of weight 0 is no match.</param>
    internal void Edge(int right, double weight)
    {
        if (weight <= 0) return;
        _edgeRight.Add(right);
        _edgeWeight.Add(weight);
    }

    /// <summary>Ends the edges of the current left side.</summary>
    internal void EndLeft() => _edgeStart.Add(_edgeRight.Count);

    /// <summary>The weight of the heaviest matching.</summary>
    internal double Solve()
    {
        var leftCount = _edgeStart.Count - 1;
        Room(leftCount, _rightCount);
        for (var left = 0; left < leftCount; left++) Augment(left);
        double total = 0;
        for (var left = 0; left < leftCount; left++)
        {
            if (_rightOf[left] < 0) continue;
            for (var e = _edgeStart[left]; e < _edgeStart[left + 1]; e++)
            {
                if (_edgeRight[e] != _rightOf[left]) continue;
                total += _edgeWeight[e];
                break;
            }
        }
        return total;
    }

    /// <summary>
    /// Costs are negative weights; to stay unmatched costs 0. Potentials keep every reduced cost at 0 or more, so Dijkstra's search applies: from
    /// the new left side to the nearest free right side, or to a left side that gives its place up.
    /// </summary>
    void Augment(int source)
    {
        var least = 0.0;
        for (var e = _edgeStart[source]; e < _edgeStart[source + 1]; e++)
            least = Math.Min(least, -_edgeWeight[e] - _rightPotential[_edgeRight[e]]);
        _leftPotential[source] = least;
        if (least < 0 && TakeFree(source, least)) return;
        _queue.Clear();
        _touched.Clear();
        _reached.Clear();
        _reached.Add((source, 0));
        // The cheapest way to end so far: at a free right side, or (negative) at a left side that becomes unmatched.
        var end = ~source;
        var endDistance = -_leftPotential[source];
        Relax(source, 0);
        while (_queue.TryDequeue(out var right, out var key))
        {
            if (_settled[right] || key.Item1 > _distance[right]) continue;
            if (key.Item1 >= endDistance) break;
            _settled[right] = true;
            var left = _leftOf[right];
            if (left < 0)
            {
                end = right;
                endDistance = key.Item1;
                break;
            }
            _reached.Add((left, key.Item1));
            var leaving = key.Item1 - _leftPotential[left];
            if (leaving < endDistance) (end, endDistance) = (~left, leaving);
            Relax(left, key.Item1);
        }
        foreach (var (left, distance) in _reached)
            if (distance < endDistance) _leftPotential[left] += endDistance - distance;
        foreach (var right in _touched)
        {
            if (_settled[right] && _distance[right] < endDistance) _rightPotential[right] -= endDistance - _distance[right];
            _distance[right] = double.PositiveInfinity;
            _settled[right] = false;
        }
        Flip(source, end);
    }

    /// <summary>The dearest edge ends at a side that is free: nothing has to move.</summary>
    bool TakeFree(int source, double least)
    {
        for (var e = _edgeStart[source]; e < _edgeStart[source + 1]; e++)
        {
            var right = _edgeRight[e];
            if (-_edgeWeight[e] - _rightPotential[right] != least) continue;
            if (_leftOf[right] >= 0) return false;
            _rightOf[source] = right;
            _leftOf[right] = source;
            return true;
        }
        return false;
    }

    void Relax(int left, double distance)
    {
        for (var e = _edgeStart[left]; e < _edgeStart[left + 1]; e++)
        {
            var right = _edgeRight[e];
            if (_settled[right]) continue;
            var next = distance + Math.Max(0, -_edgeWeight[e] - _leftPotential[left] - _rightPotential[right]);
            if (next >= _distance[right]) continue;
            if (double.IsPositiveInfinity(_distance[right])) _touched.Add(right);
            _distance[right] = next;
            _parent[right] = left;
            _queue.Enqueue(right, (next, right));
        }
    }

    void Flip(int source, int end)
    {
        var right = end;
        if (end < 0)
        {
            right = _rightOf[~end];
            _rightOf[~end] = -1;
            if (~end == source) return;
        }
        while (true)
        {
            var left = _parent[right];
            var before = _rightOf[left];
            _rightOf[left] = right;
            _leftOf[right] = left;
            if (left == source) return;
            right = before;
        }
    }

    void Room(int left, int right)
    {
        if (_rightOf.Length < left)
        {
            _rightOf = new int[2 * left];
            _leftPotential = new double[2 * left];
        }
        if (_leftOf.Length < right)
        {
            _leftOf = new int[2 * right];
            _parent = new int[2 * right];
            _rightPotential = new double[2 * right];
            _distance = new double[2 * right];
            _settled = new bool[2 * right];
        }
        _rightOf.AsSpan(0, left).Fill(-1);
        _leftOf.AsSpan(0, right).Fill(-1);
        _leftPotential.AsSpan(0, left).Clear();
        _rightPotential.AsSpan(0, right).Clear();
        _distance.AsSpan(0, right).Fill(double.PositiveInfinity);
        _settled.AsSpan(0, right).Clear();
    }
}
