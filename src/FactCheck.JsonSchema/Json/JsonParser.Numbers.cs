namespace FactCheck.JsonSchema.Json;

internal sealed partial class JsonParser
{
    /// <summary>18 digits always fit a <see cref="long"/>.</summary>
    const int SmallDigits = 18;

    bool ReadNumber(ref int at)
    {
        var start = at;
        var i = at;
        var isNegative = _bytes[i] == '-';
        if (isNegative) i++;
        var digits = i;
        long value = 0;
        for (; IsDigit(i); i++) value = unchecked(value * 10 + (_bytes[i] - '0'));
        if (i == digits) return Fail("json.syntax", i, $"{Found(i)} after '-': expected a digit.");
        if (_bytes[digits] == '0' && i > digits + 1) return Fail("json.syntax", at, "A number starts with 0. Remove the leading zeros.");
        var isSmall = i - digits <= SmallDigits;
        if (_bytes[i] == '.')
        {
            isSmall = false;
            if (!SkipDigits(ref i, i + 1, "the decimal point")) return false;
        }
        if (_bytes[i] is (byte)'e' or (byte)'E')
        {
            isSmall = false;
            var exponent = _bytes[i + 1] is (byte)'+' or (byte)'-' ? i + 2 : i + 1;
            if (!SkipDigits(ref i, exponent, "the exponent sign")) return false;
        }
        if (IsWordByte(_bytes[i]) || _bytes[i] is (byte)'.' or (byte)'+') return Fail("json.syntax", i, $"{Found(i)} in a number.");
        if (i - start > _limits.MaxNumberLength)
            return Fail("json.number-too-long", start, $"A number of {i - start:N0} characters; at most {_limits.MaxNumberLength:N0} are read.", isLimit: true);
        _tape.Add() = new JsonNode
        {
            Kind = JsonKind.Number,
            Source = start,
            StartOrEnd = start,
            Length = i - start,
            IsSmallInteger = isSmall,
            Key = isSmall ? (ulong)(isNegative ? -value : value) : 0,
        };
        at = i;
        return true;
    }

    bool SkipDigits(ref int at, int from, string after)
    {
        for (at = from; IsDigit(at); at++) { }
        return at > from || Fail("json.syntax", at, $"{Found(at)} after {after}: expected a digit.");
    }

    bool IsDigit(int at) => (uint)(_bytes[at] - '0') <= 9;
}
