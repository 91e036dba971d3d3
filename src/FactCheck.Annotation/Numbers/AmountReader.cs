using FactCheck.Annotation.Numbers.Locales;

namespace FactCheck.Annotation.Numbers;

/// <summary>Reads one amount: groups of digits or words, each with its magnitude words, from the greatest down.</summary>
sealed class AmountReader(string plain, NumberLocale locale)
{
    const string VulgarFractions = "½¼¾⅕⅖⅗⅘⅛⅜⅝⅞";
    static readonly string[] VulgarValues = ["0.5", "0.25", "0.75", "0.2", "0.4", "0.6", "0.8", "0.125", "0.375", "0.625", "0.875"];

    AmountTraits _traits;
    int _at;

    /// <summary>Where the amount ended.</summary>
    public int End => _at;

    /// <summary>Reads at <paramref name="start"/>; <paramref name="money"/> is the currency before it, or null.</summary>
    public Amount? Read(int start, string? money)
    {
        _at = start;
        _traits = AmountTraits.None;
        ExactDecimal? total = null;
        ExactDecimal? last = null;
        var factor = ExactDecimal.One;
        for (var groups = 0; ; groups++)
        {
            var before = _at;
            var joined = groups == 0 || SkipBetween();
            if (!joined || ReadGroup(money) is not { } group)
            {
                _at = before;
                break;
            }
            if (last is { } unit && Has(AmountTraits.Fraction))
            {
                // "a million and a half": half of the million.
                _traits &= ~AmountTraits.Fraction;
                return new Amount { Value = total!.Value.Plus(group.Value.Times(unit)), Factor = ExactDecimal.One, Traits = _traits };
            }
            if (last is { } bound && group.Value.Times(group.Factor).CompareTo(bound) >= 0) return null;
            total = (total ?? default).Plus(group.Value.Times(group.Factor));
            factor = groups == 0 ? group.Factor : ExactDecimal.One;
            last = group.Factor;
            if (group.Factor == ExactDecimal.One || Has(AmountTraits.Ordinal | AmountTraits.Fraction)) break;
        }
        return total is { } value ? new Amount { Value = value, Factor = factor, Traits = _traits } : null;
    }

    ReadOnlySpan<char> Rest => plain.AsSpan(_at);

    bool Has(AmountTraits traits) => (_traits & traits) != 0;

    (ExactDecimal Value, ExactDecimal Factor)? ReadGroup(string? money)
    {
        var start = _at;
        if (ReadValue(money) is not { } value)
        {
            _at = start;
            return ReadMagnitude(money) is { StandsAlone: true } alone ? (new ExactDecimal(alone.Count), alone.Factor) : null;
        }
        if (Has(AmountTraits.Ordinal)) return (value, ExactDecimal.One);
        var factor = ExactDecimal.One;
        while (MagnitudeFollows(money) && ReadMagnitude(money) is { } magnitude) factor = factor.Times(magnitude.Factor);
        return (value, factor);
    }

    ExactDecimal? ReadValue(string? money)
    {
        if (Rest is [>= '0' and <= '9', ..]) return ReadDigits(money);
        if (ReadFraction() is { } fraction) return fraction;
        var words = new WordGroup(locale);
        var length = words.Read(Rest);
        if (length == 0) return null;
        _at += length;
        if (words.IsArticle && !MagnitudeFollows(money)) return null;
        _traits |= words.IsOrdinal ? AmountTraits.Words | AmountTraits.Ordinal : AmountTraits.Words;
        return new ExactDecimal(words.Value);
    }

    ExactDecimal? ReadDigits(string? money)
    {
        var cluster = plain.Substring(_at, DigitCluster.Measure(Rest));
        _at += cluster.Length;
        _traits |= AmountTraits.Digits;
        var loneMark = MagnitudeFollows(money) ? DigitCluster.LoneMark.MayBeDecimal : DigitCluster.LoneMark.AsTheLocaleSays;
        if (DigitCluster.Read(cluster, locale, loneMark) is not { } read) return null;
        if (read.Grouped) _traits |= AmountTraits.Grouped;
        if (cluster.Length == 4 && read.Value.Unscaled >= 1000 && read.Value.Unscaled < 2200) _traits |= AmountTraits.MaybeYear;
        if (Rest is ['/', >= '0' and <= '9', ..]) return ReadDenominator(read.Value, money);
        return ReadVulgar() is { } vulgar ? read.Value.Plus(vulgar) : read.Value;
    }

    ExactDecimal? ReadDenominator(ExactDecimal numerator, string? money)
    {
        var digits = Rest[1..].IndexOfAnyExceptInRange('0', '9');
        var text = digits < 0 ? Rest[1..].ToString() : Rest.Slice(1, digits).ToString();
        if (numerator.Scale > 0 || numerator.Unscaled > 9999 || text.Length > 4) return null;
        _at += 1 + text.Length;
        var denominator = int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        if (locale.SlashDecimal)
        {
            // Persian writes 2/5 for 2.5; without a word behind it, it may as well be two fifths.
            var decides = MagnitudeFollows(money) || locale.Percents.Match(Rest.TrimStart(' '), out _) > 0;
            return decides ? ExactDecimal.Of(numerator.ToString(), text) : null;
        }
        _traits |= AmountTraits.Fraction;
        return ExactDecimal.Quotient((int)numerator.Unscaled, denominator);
    }

    ExactDecimal? ReadVulgar()
    {
        if (Rest.IsEmpty || VulgarFractions.IndexOf(Rest[0], StringComparison.Ordinal) is var index && index < 0) return null;
        _at++;
        _traits |= AmountTraits.Fraction | AmountTraits.Digits;
        return ExactDecimal.TryParse(VulgarValues[index]);
    }

    ExactDecimal? ReadFraction()
    {
        if (ReadVulgar() is { } vulgar) return vulgar;
        var length = locale.Fractions.Match(Rest, out var value);
        if (length == 0) return null;
        _at += length;
        _traits |= AmountTraits.Fraction | AmountTraits.Words;
        var article = new WordGroup(locale);
        var skipped = SkippedBlanks(Rest);
        var articleLength = article.Read(Rest[skipped..]);
        if (article.IsArticle) _at += skipped + articleLength;
        return ExactDecimal.TryParse(value!);
    }

    Magnitude? ReadMagnitude(string? money)
    {
        var skipped = SkippedBlanks(Rest);
        var length = locale.Magnitudes.Match(Rest[skipped..], out var magnitude);
        if (length == 0 || (magnitude.Use == MagnitudeUse.BehindMoney && money is null)) return null;
        _at += skipped + length;
        _traits |= AmountTraits.Words;
        return magnitude;
    }

    bool MagnitudeFollows(string? money)
    {
        var (at, traits) = (_at, _traits);
        var follows = ReadMagnitude(money) is { FollowsNumber: true };
        (_at, _traits) = (at, traits);
        return follows;
    }

    bool SkipBetween()
    {
        var start = _at;
        _at += SkippedBlanks(Rest);
        var connector = locale.Connectors.Match(Rest, out _);
        _at += connector;
        _at += SkippedBlanks(Rest);
        if (connector == 0 && Rest.Length > 1 && Rest[0] == locale.Joiner && _at > start) _at++;
        return !Rest.IsEmpty;
    }

    static int SkippedBlanks(ReadOnlySpan<char> text) => text.Length - text.TrimStart(' ').Length;
}
