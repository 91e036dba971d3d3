using System.Globalization;
using System.Text.RegularExpressions;
using FactCheck.Annotation.Numbers.Locales;

namespace FactCheck.Annotation.Numbers;

/// <summary>Reads dates with a year: ISO 8601, digits in the locale's order, day, month name and year, and <c>2026年11月21日</c>.</summary>
static partial class DateReader
{
    /// <summary>The reading, or null where the text is no date, or one without a year or that the calendar does not have.</summary>
    public static NumberReading? Read(string plain, NumberLocale locale) =>
        Iso().Match(plain) is { Success: true } iso ? Reading(iso, 1, 2, 3, locale, "digits")
        : Han().Match(plain) is { Success: true } han ? Reading(han, 1, 2, 3, locale, "mixed")
        : Digits().Match(plain) is { Success: true } digits ? InDigits(digits, locale)
        : WithMonthName(plain, locale);

    static NumberReading? InDigits(Match match, NumberLocale locale)
    {
        var (first, second) = (Number(match, 1), Number(match, 3));
        var order = locale.DateOrder;
        if (order == DateOrder.Unknown && first == second) order = DateOrder.DayFirst;
        if (order == DateOrder.Unknown && (first > 12 || second > 12)) order = first > 12 ? DateOrder.DayFirst : DateOrder.MonthFirst;
        return order switch
        {
            DateOrder.DayFirst => Reading(Number(match, 4), second, first, locale, "digits"),
            DateOrder.MonthFirst => Reading(Number(match, 4), first, second, locale, "digits"),
            _ => null,
        };
    }

    static NumberReading? WithMonthName(string plain, NumberLocale locale)
    {
        int? day = null, month = null, year = null;
        for (var at = 0; at < plain.Length;)
        {
            var rest = plain.AsSpan(at);
            if (Part().Match(plain, at) is { Success: true } part)
            {
                at += part.Length;
                var number = int.Parse(part.ValueSpan, CultureInfo.InvariantCulture);
                if (part.Length >= 4 && year is null) year = number;
                else if (part.Length <= 2 && day is null) day = number;
                else return null;
                at += locale.OrdinalsBehind.Match(plain.AsSpan(at), out _);
            }
            else if (month is null && locale.Months.Match(rest, out var found) is var length and > 0)
            {
                month = found;
                at += length;
            }
            else if (Filler().Match(plain, at) is { Success: true } filler)
            {
                at += filler.Length;
            }
            else
            {
                return null;
            }
        }
        return month is null ? null : Reading(year, month, day, locale, "mixed");
    }

    static NumberReading? Reading(Match match, int year, int month, int day, NumberLocale locale, string form) =>
        Reading(Number(match, year), Number(match, month), Number(match, day), locale, form);

    static NumberReading? Reading(int? year, int? month, int? day, NumberLocale locale, string form)
    {
        if (year is null) return null;
        if (year > 2400) year += locale.YearShift;
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1) return null;
        if (day is { } d && d > DateTime.DaysInMonth(year.Value, month!.Value)) return null;
        var value = year.Value.ToString("0000", CultureInfo.InvariantCulture);
        if (month is { } m) value += m.ToString("'-'00", CultureInfo.InvariantCulture);
        if (day is { } inMonth) value += inMonth.ToString("'-'00", CultureInfo.InvariantCulture);
        return new NumberReading(value, null, "date", form, null);
    }

    static int? Number(Match match, int group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^([0-9]{4})-([0-9]{2})-([0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^([0-9]{4}) ?[年년] ?(?:([0-9]{1,2}) ?[月월] ?(?:([0-9]{1,2}) ?[日号號일])?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Han();

    [GeneratedRegex(@"^([0-9]{1,2})([/.\-])([0-9]{1,2})\2([0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\G[0-9]{1,4}", RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@"\G(?: +|,|\.|(?:de|del|of|di|من)(?= ))", RegexOptions.CultureInvariant)]
    private static partial Regex Filler();
}
