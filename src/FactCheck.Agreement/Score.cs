namespace FactCheck.Agreement;

/// <summary>
/// A figure that exists, or the reason why it does not. Never NaN and never infinite: a ratio of nothing to nothing is undefined, neither 0
/// nor 1. <c>default</c> is undefined.
/// </summary>
public readonly record struct Score
{
    readonly string? _undefined;

    Score(double? value, string? undefined)
    {
        Value = value;
        _undefined = undefined;
    }

    /// <summary>The figure, finite; null where it is undefined.</summary>
    public double? Value { get; }

    /// <summary>Why there is no figure, a sentence without its full stop; null where there is one.</summary>
    public string? Undefined => Value is null ? _undefined ?? "nothing was computed" : null;

    /// <summary>True where there is a figure.</summary>
    public bool IsDefined => Value is not null;

    /// <summary>A figure.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is NaN or infinite.</exception>
    public static Score Of(double value)
    {
        if (!double.IsFinite(value))
            throw new ArgumentOutOfRangeException(nameof(value), value, "A score is a finite number; say why it is undefined instead.");
        return new Score(value, null);
    }

    /// <summary>No figure, and why.</summary>
    /// <param name="reason">A sentence without its full stop.</param>
    public static Score None(string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return new Score(null, reason);
    }

    /// <summary><paramref name="numerator"/> / <paramref name="denominator"/>, or <paramref name="reason"/> where the denominator is 0.</summary>
    public static Score Ratio(double numerator, double denominator, string reason) =>
        denominator == 0 ? None(reason) : Of(numerator / denominator);

    /// <summary>
    /// 1 - <paramref name="observed"/> / <paramref name="expected"/>, or <paramref name="reason"/> where the expected disagreement is 0.
    /// </summary>
    public static Score OneMinus(double observed, double expected, string reason) =>
        expected == 0 ? None(reason) : Of(1 - observed / expected);

    /// <summary>The figure with six decimals, or <c>undefined (reason)</c>.</summary>
    public override string ToString() =>
        Value is { } value ? value.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture) : $"undefined ({Undefined})";
}
