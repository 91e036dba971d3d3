using System.Globalization;
using System.Numerics;

namespace FactCheck.Annotation.Numbers;

/// <summary>A decimal number of any size, exactly: <c>Unscaled / 10^Scale</c>, in lowest terms, so that equal numbers are equal values.</summary>
readonly record struct ExactDecimal : IComparable<ExactDecimal>
{
    public ExactDecimal(BigInteger unscaled, int scale = 0)
    {
        for (; scale > 0 && unscaled % 10 == 0; scale--) unscaled /= 10;
        Unscaled = unscaled;
        Scale = scale;
    }

    public static ExactDecimal One { get; } = new(1);

    public BigInteger Unscaled { get; }

    /// <summary>Digits after the point, 0 or more.</summary>
    public int Scale { get; }

    /// <summary>Parses <c>-1250.5</c>: ASCII digits, a minus sign, one point between digits, at most 400 characters. No exponent, no groups.</summary>
    public static ExactDecimal? TryParse(string text)
    {
        const int longest = 400;
        var digits = text.AsSpan(text.StartsWith('-') ? 1 : 0);
        var point = digits.IndexOf('.');
        if (digits.IsEmpty || text.Length > longest || point == 0 || point == digits.Length - 1) return null;
        var whole = point < 0 ? digits : digits[..point];
        var fraction = point < 0 ? [] : digits[(point + 1)..];
        if (whole.ContainsAnyExceptInRange('0', '9') || fraction.ContainsAnyExceptInRange('0', '9')) return null;
        var value = Of(whole, fraction);
        return text[0] == '-' ? value.Negated() : value;
    }

    /// <summary>From ASCII digits before and after the point.</summary>
    public static ExactDecimal Of(ReadOnlySpan<char> whole, ReadOnlySpan<char> fraction) =>
        new(BigInteger.Parse($"{whole}{fraction}", NumberStyles.None, CultureInfo.InvariantCulture), fraction.Length);

    public ExactDecimal Negated() => new(-Unscaled, Scale);

    public ExactDecimal Plus(ExactDecimal other)
    {
        var scale = Math.Max(Scale, other.Scale);
        return new(At(scale) + other.At(scale), scale);
    }

    public ExactDecimal Times(ExactDecimal other) => new(Unscaled * other.Unscaled, Scale + other.Scale);

    /// <summary>The quotient, or null where it has no finite decimal form.</summary>
    public static ExactDecimal? Quotient(int numerator, int denominator)
    {
        if (denominator == 0) return null;
        var scaled = (BigInteger)numerator;
        for (var scale = 0; scale <= 12; scale++, scaled *= 10)
            if (scaled % denominator == 0) return new(scaled / denominator, scale);
        return null;
    }

    public int CompareTo(ExactDecimal other)
    {
        var scale = Math.Max(Scale, other.Scale);
        return At(scale).CompareTo(other.At(scale));
    }

    public override string ToString()
    {
        var digits = BigInteger.Abs(Unscaled).ToString(CultureInfo.InvariantCulture).PadLeft(Scale + 1, '0');
        var sign = Unscaled.Sign < 0 ? "-" : "";
        return Scale == 0 ? sign + digits : $"{sign}{digits.AsSpan(0, digits.Length - Scale)}.{digits.AsSpan(digits.Length - Scale)}";
    }

    BigInteger At(int scale) => Unscaled * BigInteger.Pow(10, scale - Scale);
}
