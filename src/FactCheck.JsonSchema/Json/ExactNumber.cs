using System.Globalization;
using System.Numerics;
using System.Text;

namespace FactCheck.JsonSchema.Json;

/// <summary>
/// A JSON number, exactly: <c>±0.d₁d₂…dₙ × 10^Scale</c> with neither leading nor trailing zeros, read in place from its text. Exponents
/// beyond ±10¹⁵ are held at that bound, so numbers that differ only beyond it count as equal.
/// </summary>
internal readonly ref struct ExactNumber
{
    /// <summary>So many digits always fit a <see cref="long"/>.</summary>
    const int SmallDigits = 18;

    const long MaxExponent = 1_000_000_000_000_000;

    readonly ReadOnlySpan<byte> _whole;
    readonly ReadOnlySpan<byte> _fraction;

    public ExactNumber(ReadOnlySpan<byte> text)
    {
        IsNegative = text[0] == '-';
        if (IsNegative) text = text[1..];
        var e = text.IndexOfAny((byte)'e', (byte)'E');
        var exponent = e < 0 ? 0 : ReadExponent(text[(e + 1)..]);
        var mantissa = e < 0 ? text : text[..e];
        var point = mantissa.IndexOf((byte)'.');
        _whole = WithoutZerosBefore(point < 0 ? mantissa : mantissa[..point]);
        _fraction = point < 0 ? [] : WithoutZerosBehind(mantissa[(point + 1)..]);
        Scale = exponent + _whole.Length;
        if (_whole.IsEmpty)
        {
            var digits = WithoutZerosBefore(_fraction);
            Scale -= _fraction.Length - digits.Length;
            _fraction = digits;
        }
        Scale = Math.Clamp(Scale, -MaxExponent, MaxExponent);
        if (_fraction.IsEmpty) _whole = WithoutZerosBehind(_whole);
        if (Count != 0) return;
        IsNegative = false;
        Scale = 0;
    }

    /// <summary>Never true of zero: <c>-0</c> equals <c>0</c>.</summary>
    public bool IsNegative { get; }

    /// <summary>Digits; 0 of zero.</summary>
    public int Count => _whole.Length + _fraction.Length;

    public long Scale { get; }

    public bool IsInteger => Scale >= Count;

    /// <summary>The whole part without its sign, held at <see cref="long.MaxValue"/>.</summary>
    public long Magnitude
    {
        get
        {
            if (Scale > SmallDigits) return long.MaxValue;
            long value = 0;
            for (var i = 0; i < Scale; i++) value = value * 10 + (i < Count ? this[i] - '0' : 0);
            return value;
        }
    }

    byte this[int i] => i < _whole.Length ? _whole[i] : _fraction[i - _whole.Length];

    int Sign => Count == 0 ? 0 : IsNegative ? -1 : 1;

    public int CompareTo(ExactNumber other)
    {
        if (Sign != other.Sign) return Sign.CompareTo(other.Sign);
        var magnitude = Scale.CompareTo(other.Scale);
        for (var i = 0; magnitude == 0 && i < Math.Max(Count, other.Count); i++)
            magnitude = i >= Count ? -1 : i >= other.Count ? 1 : this[i].CompareTo(other[i]);
        return IsNegative ? -magnitude : magnitude;
    }

    public bool Equals(ExactNumber other) => Count == other.Count && CompareTo(other) == 0;

    /// <summary>True where this is <paramref name="divisor"/> times a whole number. The divisor is above zero.</summary>
    public bool IsMultipleOf(ExactNumber divisor)
    {
        if (Count == 0) return true;
        // this = a·10^x and divisor = b·10^y, with a and b not ending in 0: for x < y the quotient a / (b·10^(y-x)) cannot be whole.
        var shift = Scale - Count - (divisor.Scale - divisor.Count);
        if (shift < 0) return false;
        if (divisor.Count <= SmallDigits) return IsMultipleOf(divisor.SmallValue(), shift);
        var b = divisor.Digits();
        return (Digits() % b * BigInteger.ModPow(10, shift, b) % b).IsZero;
    }

    /// <summary>Whether the digits times 10^<paramref name="shift"/> are a multiple of a small number: without allocating.</summary>
    bool IsMultipleOf(ulong divisor, long shift)
    {
        UInt128 remainder = 0;
        for (var i = 0; i < Count; i++) remainder = (remainder * 10 + (uint)(this[i] - '0')) % divisor;
        UInt128 square = 10 % divisor;
        for (; shift > 0 && remainder != 0; shift >>= 1)
        {
            if ((shift & 1) == 1) remainder = remainder * square % divisor;
            square = square * square % divisor;
        }
        return remainder == 0;
    }

    /// <summary>The digits as a whole number; there are at most 18.</summary>
    ulong SmallValue()
    {
        ulong value = 0;
        for (var i = 0; i < Count; i++) value = value * 10 + (uint)(this[i] - '0');
        return value;
    }

    public int Hash()
    {
        var hash = Scale.GetHashCode() * 31 + Sign;
        for (var i = 0; i < Count; i++) hash = hash * 31 + this[i];
        return hash;
    }

    BigInteger Digits()
    {
        var text = Encoding.ASCII.GetString(_whole) + Encoding.ASCII.GetString(_fraction);
        return BigInteger.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    static long ReadExponent(ReadOnlySpan<byte> text)
    {
        var isNegative = text[0] == '-';
        long value = 0;
        foreach (var c in text)
            if (c is not ((byte)'-' or (byte)'+')) value = Math.Min(MaxExponent, value * 10 + (c - '0'));
        return isNegative ? -value : value;
    }

    static ReadOnlySpan<byte> WithoutZerosBefore(ReadOnlySpan<byte> digits)
    {
        var from = 0;
        while (from < digits.Length && digits[from] == '0') from++;
        return digits[from..];
    }

    static ReadOnlySpan<byte> WithoutZerosBehind(ReadOnlySpan<byte> digits)
    {
        var to = digits.Length;
        while (to > 0 && digits[to - 1] == '0') to--;
        return digits[..to];
    }
}
