using FactCheck.Agreement.Numerics;

namespace FactCheck.Agreement.Resampling;

/// <summary>What resampling found. Immutable; a class, for it has no structural equality.</summary>
public sealed class BootstrapResult
{
    readonly double[] _sorted;
    readonly double _level;
    readonly Lazy<ImmutableArray<double?>> _jackknife;
    readonly Lazy<(double Bias, double Acceleration, double Low, double High)?> _corrections;

    internal BootstrapResult(DocumentSums sums, List<double> values, int undefined, double level)
    {
        Score = sums.Whole();
        Undefined = undefined;
        Values = [.. values];
        _level = level;
        _sorted = [.. values.Order()];
        Mean = values.Count == 0 ? null : values.Average();
        StandardError = Mean is { } mean ? Math.Sqrt(values.Average(v => (v - mean) * (v - mean))) : null;
        _jackknife = new(() => [.. sums.WithoutEach().Select(score => score.Value)]);
        _corrections = new(Corrections);
        Percentile = Bounds((1 - level) / 2, (1 + level) / 2, "bootstrap percentiles over documents");
    }

    /// <summary>The measure of the documents as they are.</summary>
    public Score Score { get; }

    /// <summary>The measure of each resample in which it was defined, in the order drawn.</summary>
    public ImmutableArray<double> Values { get; }

    /// <summary>Resamples in which the measure was undefined: dropped.</summary>
    public int Undefined { get; }

    /// <summary>Mean of <see cref="Values"/>; null where there are none.</summary>
    public double? Mean { get; }

    /// <summary>Standard deviation of <see cref="Values"/>, with their number as divisor.</summary>
    public double? StandardError { get; }

    /// <summary>For each document the measure without it; null where that is undefined.</summary>
    public ImmutableArray<double?> Jackknife => _jackknife.Value;

    /// <summary>The percentile interval; null where no resample was defined.</summary>
    public ConfidenceInterval? Percentile { get; }

    /// <summary>
    /// The bias-corrected and accelerated interval (Efron 1987); null where a document's removal leaves the measure undefined or nothing
    /// varies.
    /// </summary>
    public ConfidenceInterval? Bca =>
        BcaProbabilities is { } at ? Bounds(at.Low, at.High, "bias-corrected and accelerated bootstrap over documents (Efron 1987)") : null;

    /// <summary>Bias correction of <see cref="Bca"/>, ties counted half.</summary>
    public double? Bias => _corrections.Value?.Bias;

    /// <summary>Acceleration of <see cref="Bca"/>.</summary>
    public double? Acceleration => _corrections.Value?.Acceleration;

    /// <summary>The probabilities at which <see cref="Bca"/> reads its percentiles.</summary>
    public (double Low, double High)? BcaProbabilities => _corrections.Value is { } found ? (found.Low, found.High) : null;

    /// <summary>Standard error by the jackknife; null where a value is undefined or there are fewer than two documents.</summary>
    public double? JackknifeError
    {
        get
        {
            if (Jackknife.Length < 2 || Jackknife.Any(value => value is null)) return null;
            var mean = Jackknife.Average(value => value!.Value);
            return Math.Sqrt((Jackknife.Length - 1.0) / Jackknife.Length * Jackknife.Sum(value => Math.Pow(value!.Value - mean, 2)));
        }
    }

    /// <summary>A percentile of the defined resamples, interpolated linearly (Hyndman and Fan 1996, type 7); null where there are none.</summary>
    /// <param name="probability">In [0, 1].</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> lies outside [0, 1].</exception>
    public double? Quantile(double probability)
    {
        if (probability is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability lies in [0, 1].");
        if (_sorted.Length == 0) return null;
        var place = probability * (_sorted.Length - 1);
        var below = (int)place;
        return below + 1 == _sorted.Length ? _sorted[below] : _sorted[below] + (place - below) * (_sorted[below + 1] - _sorted[below]);
    }

    ConfidenceInterval? Bounds(double low, double high, string method) =>
        StandardError is { } error ? new ConfidenceInterval(Quantile(low)!.Value, Quantile(high)!.Value, error, _level, method) : null;

    (double Bias, double Acceleration, double Low, double High)? Corrections()
    {
        if (Score.Value is not { } point || JackknifeError is not > 0 || _sorted.Length == 0) return null;
        // The same documents summed in another order may differ in the last digits: they still tie.
        var slack = 1e-12 * Math.Max(1, Math.Abs(point));
        var below = _sorted.Count(value => value < point - slack) + 0.5 * _sorted.Count(value => Math.Abs(value - point) <= slack);
        if (below <= 0 || below >= _sorted.Length) return null;
        var bias = Normal.Quantile(below / _sorted.Length);
        var mean = Jackknife.Average(value => value!.Value);
        var cubes = Jackknife.Sum(value => Math.Pow(mean - value!.Value, 3));
        var squares = Jackknife.Sum(value => Math.Pow(mean - value!.Value, 2));
        var acceleration = cubes / (6 * Math.Pow(squares, 1.5));
        double At(double probability)
        {
            var z = bias + Normal.Quantile(probability);
            return Normal.Cdf(bias + z / (1 - acceleration * z));
        }
        return (bias, acceleration, At((1 - _level) / 2), At((1 + _level) / 2));
    }
}
