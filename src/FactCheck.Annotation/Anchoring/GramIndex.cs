namespace FactCheck.Annotation.Anchoring;

/// <summary>Where each pair of neighbouring units occurs in a text, so that every occurrence of a pattern is found at the cost of its rarest pair. O(n) to build.</summary>
sealed class GramIndex
{
    readonly FoldedText _text;
    readonly int _mask;
    readonly int[] _first;
    readonly int[] _positions;

    public GramIndex(FoldedText text)
    {
        _text = text;
        var units = text.Units;
        var buckets = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(units.Length, 256, 1 << 20));
        _mask = buckets - 1;
        _first = new int[buckets + 1];
        _positions = new int[Math.Max(0, units.Length - 1)];
        for (var i = 0; i < _positions.Length; i++) _first[Bucket(units, i) + 1]++;
        for (var i = 0; i < buckets; i++) _first[i + 1] += _first[i];
        var next = _first.AsSpan(0, buckets).ToArray();
        for (var i = 0; i < _positions.Length; i++) _positions[next[Bucket(units, i)]++] = i;
    }

    /// <summary>Appends the starts of the pattern within <paramref name="range"/>, in order.</summary>
    /// <returns>False where there are more than <paramref name="limit"/>; so many were appended then.</returns>
    public bool Find(ReadOnlySpan<int> pattern, UnitRange range, int limit, List<int> into)
    {
        if (pattern.IsEmpty) return true;
        return pattern.Length == 1 ? Scan(pattern[0], range, limit, into) : FindByRarestPair(pattern, range, limit, into);
    }

    bool FindByRarestPair(ReadOnlySpan<int> pattern, UnitRange range, int limit, List<int> into)
    {
        var (bucket, at) = RarestPair(pattern);
        var units = _text.Units;
        var positions = _positions.AsSpan(_first[bucket], _first[bucket + 1] - _first[bucket]);
        var skip = positions.BinarySearch(range.Start + at);
        for (var i = skip < 0 ? ~skip : skip; i < positions.Length; i++)
        {
            var start = positions[i] - at;
            if (start + pattern.Length > range.End) break;
            if (!units.Slice(start, pattern.Length).SequenceEqual(pattern)) continue;
            if (limit-- == 0) return false;
            into.Add(start);
        }
        return true;
    }

    bool Scan(int unit, UnitRange range, int limit, List<int> into)
    {
        var units = _text.Units;
        for (var at = range.Start; at < range.End; at++)
        {
            var next = units[at..range.End].IndexOf(unit);
            if (next < 0) return true;
            if (limit-- == 0) return false;
            into.Add(at += next);
        }
        return true;
    }

    (int Bucket, int At) RarestPair(ReadOnlySpan<int> pattern)
    {
        var (best, bestAt, fewest) = (0, 0, int.MaxValue);
        for (var i = 0; i + 1 < pattern.Length && fewest > 0; i++)
        {
            var bucket = Bucket(pattern, i);
            var count = _first[bucket + 1] - _first[bucket];
            if (count < fewest) (best, bestAt, fewest) = (bucket, i, count);
        }
        return (best, bestAt);
    }

    int Bucket(ReadOnlySpan<int> units, int at) => (int)(((uint)units[at] * 0x9E3779B1u) ^ ((uint)units[at + 1] * 0x85EBCA6Bu) >> 7) & _mask;
}
