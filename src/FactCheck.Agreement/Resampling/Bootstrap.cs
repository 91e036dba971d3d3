using FactCheck.Agreement.Numerics;

namespace FactCheck.Agreement.Resampling;

/// <summary>
/// The bootstrap over documents (Efron and Tibshirani 1993): annotations of one document hang together, so documents are drawn, never spans.
/// Resamples in which the measure is undefined are dropped and counted.
/// </summary>
public static class Bootstrap
{
    /// <summary>Above this many ordered resamples <see cref="Exhaustive"/> refuses.</summary>
    const double LargestExhaustive = 10_000_000;

    /// <summary>Draws resamples with <see cref="BootstrapOptions.Seed"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The options ask for no resamples or a level outside (0, 1).</exception>
    public static BootstrapResult Of(DocumentSums sums, BootstrapOptions options)
    {
        ArgumentNullException.ThrowIfNull(sums);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Resamples, 1, nameof(options));
        Check(options.Level);
        var random = new RandomSequence(options.Seed);
        var values = new ResampleValues(sums);
        for (var i = 0; i < options.Resamples && sums.Documents > 0; i++)
        {
            values.Begin();
            for (var draw = 0; draw < sums.Documents; draw++) values.Draw(random.NextIndex(sums.Documents));
            values.End();
        }
        return values.Result(options.Level);
    }

    /// <summary>Every ordered resample once: what random resampling converges to. For up to seven documents.</summary>
    /// <param name="sums">Eight documents have 16,777,216 ordered resamples: too many.</param>
    /// <param name="level">Coverage, in (0, 1).</param>
    /// <exception cref="ArgumentException">There are more than ten million resamples.</exception>
    public static BootstrapResult Exhaustive(DocumentSums sums, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(sums);
        Check(level);
        var n = sums.Documents;
        if (Math.Pow(n, n) > LargestExhaustive)
            throw new ArgumentException($"{n} documents have more than ten million resamples; draw some of them instead.", nameof(sums));
        var values = new ResampleValues(sums);
        var draws = new int[n];
        var more = n > 0;
        while (more)
        {
            values.Begin();
            foreach (var document in draws) values.Draw(document);
            values.End();
            var digit = 0;
            while (digit < n && ++draws[digit] == n) draws[digit++] = 0;
            more = digit < n;
        }
        return values.Result(level);
    }

    static void Check(double level)
    {
        if (level is not (> 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(level), level, "Coverage lies between 0 and 1, for example 0.95.");
    }

    sealed class ResampleValues(DocumentSums sums)
    {
        readonly List<double> _values = [];
        readonly int[] _times = new int[sums.Documents];
        readonly double[] _totals = new double[sums.Width];
        int _undefined;

        internal void Begin() => Array.Clear(_times);

        internal void Draw(int document) => _times[document]++;

        internal void End()
        {
            if (sums.OfTimes(_times, _totals).Value is { } value) _values.Add(value);
            else _undefined++;
        }

        internal BootstrapResult Result(double level) => new(sums, _values, _undefined, level);
    }
}
