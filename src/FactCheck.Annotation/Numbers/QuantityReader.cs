using FactCheck.Annotation.Numbers.Locales;

namespace FactCheck.Annotation.Numbers;

/// <summary>Reads a numeral with everything that belongs to it: sign, currency, amount, range, per cent, unit, mark of an ordinal.</summary>
sealed class QuantityReader(string plain, NumberLocale locale)
{
    int _at;
    string? _money;
    string? _percent;
    string? _unit;
    bool _ordinal;

    /// <summary>The reading, or null where something is left over or missing.</summary>
    public NumberReading? Read()
    {
        ReadMarksBefore();
        if (ReadSigned() is not { } first) return null;
        ReadMarksBehind();
        Amount? second = null;
        if (SkipRange())
        {
            ReadMarksBefore();
            second = ReadSigned();
            if (second is null) return null;
            ReadMarksBehind();
        }
        return _at == plain.Length ? Reading(first, second) : null;
    }

    ReadOnlySpan<char> Rest => plain.AsSpan(_at);

    NumberReading? Reading(Amount first, Amount? second)
    {
        var value = first.Value;
        if (second is { } upper)
        {
            // "2–3 million": the magnitude is that of both, unless the lower end would then be the greater.
            var scaled = value.Times(upper.Factor);
            if (first.Factor == ExactDecimal.One && scaled.CompareTo(upper.Value) < 0) value = scaled;
            if (value.CompareTo(upper.Value) >= 0) return null;
        }
        var unit = _percent ?? CurrencyCode() ?? _unit;
        return new NumberReading(value.ToString(), second?.Value.ToString(), Kind(first, second), Form(first, second), unit);
    }

    string? Kind(Amount first, Amount? second)
    {
        if (_percent is not null) return "percent";
        if (_money is not null) return "money";
        if (_unit is not null) return "measure";
        if (_ordinal || first.Is(AmountTraits.Ordinal)) return "ordinal";
        if (first.Is(AmountTraits.Fraction)) return first.Factor == ExactDecimal.One ? "fraction" : "count";
        const AmountTraits counted = AmountTraits.Grouped | AmountTraits.Words;
        if (first.Is(counted) || second?.Is(counted) == true) return "count";
        return first.Value.Scale > 0 || first.Is(AmountTraits.MaybeYear) ? null : "count";
    }

    static string Form(Amount first, Amount? second)
    {
        var traits = first.Traits | (second?.Traits ?? AmountTraits.None);
        return (traits & (AmountTraits.Digits | AmountTraits.Words)) switch
        {
            AmountTraits.Digits => "digits",
            AmountTraits.Words => "words",
            _ => "mixed",
        };
    }

    // XXX is ISO 4217's code for "no currency": money whose currency the word alone does not tell.
    string? CurrencyCode() => _money is "XXX" ? null : _money;

    void ReadMarksBefore()
    {
        if (Currencies.Match(Rest, locale, out var money) is var length and > 0 && CountsBefore(length))
        {
            _money ??= money;
            Skip(length);
        }
        if (locale.PercentsBefore.Match(Rest, out var percent) is var percentLength and > 0)
        {
            _percent ??= percent;
            Skip(percentLength);
        }
        if (locale.OrdinalsBefore.Match(Rest, out _) is var ordinalLength and > 0)
        {
            _ordinal = true;
            Skip(ordinalLength);
        }
    }

    // A currency word before the number counts only where a number (or its sign) follows.
    bool CountsBefore(int length) => !Rest[length..].TrimStart(' ').IsEmpty;

    Amount? ReadSigned()
    {
        var negative = false;
        if (Rest is ['+', ..]) Skip(1);
        else if (Rest is ['-', ..] or ['–', ..]) (negative, _at) = (true, _at + 1);
        else if (locale.Minus.Match(Rest, out _) is var length and > 0)
        {
            negative = true;
            Skip(length);
        }
        ReadMarksBefore();
        var reader = new AmountReader(plain, locale);
        if (reader.Read(_at, _money) is not { } amount) return null;
        _at = reader.End;
        return negative ? amount with { Value = amount.Value.Negated() } : amount;
    }

    void ReadMarksBehind()
    {
        var start = _at;
        Skip(0);
        if (locale.Percents.Match(Rest, out var percent) is var percentLength and > 0) (_percent, _at) = (percent, _at + percentLength);
        else if (_money is null && Currencies.Match(Rest, locale, out var money) is var moneyLength and > 0) (_money, _at) = (money, _at + moneyLength);
        else if (_money is null && Units.Marks.Match(Rest, out var unit) is var unitLength and > 0) (_unit, _at) = (unit, _at + unitLength);
        else if (_at == start && locale.OrdinalsBehind.Match(Rest, out _) is var ordinalLength and > 0) (_ordinal, _at) = (true, _at + ordinalLength);
        else _at = start;
    }

    bool SkipRange()
    {
        var start = _at;
        Skip(0);
        var length = Rest is ['–' or '-', ..] ? 1 : locale.Ranges.Match(Rest, out _);
        if (length == 0)
        {
            _at = start;
            return false;
        }
        Skip(length);
        return true;
    }

    void Skip(int length)
    {
        _at += length;
        while (_at < plain.Length && plain[_at] == ' ') _at++;
    }
}
