namespace FactCheck.Agreement.Numerics;

/// <summary>
/// SplitMix64 (Steele, Lea and Flood 2014): a seed gives the same numbers on every runtime and version, which System.Random does not promise.
/// Not safe for use by several threads.
/// </summary>
sealed class RandomSequence(ulong seed)
{
    ulong _state = seed;
    double? _spare;

    /// <summary>64 random bits.</summary>
    internal ulong NextBits()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A number in [0, 1).</summary>
    internal double NextUnit() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number in [0, <paramref name="below"/>), by Lemire's multiplication.</summary>
    internal int NextIndex(int below) => (int)((ulong)(((UInt128)NextBits() * (uint)below) >> 64));

    /// <summary>A standard normal number, by the polar method.</summary>
    internal double NextNormal()
    {
        if (_spare is { } spare)
        {
            _spare = null;
            return spare;
        }
        double x, y, s;
        do
        {
            x = 2 * NextUnit() - 1;
            y = 2 * NextUnit() - 1;
            s = x * x + y * y;
        }
        while (s is >= 1 or 0);
        var scale = Math.Sqrt(-2 * Math.Log(s) / s);
        _spare = y * scale;
        return x * scale;
    }
}
