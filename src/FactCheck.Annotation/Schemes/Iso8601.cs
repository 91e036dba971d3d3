using System.Globalization;
using System.Text.RegularExpressions;

namespace FactCheck.Annotation.Schemes;

/// <summary>The forms of ISO 8601 that attributes take: calendar dates (also reduced), times, date-times, durations, all in extended format.</summary>
static partial class Iso8601
{
    /// <summary>True for <c>2026</c>, <c>2026-11</c> and days that the calendar has.</summary>
    public static bool IsDate(string text) => Date().Match(text) is { Success: true } match && IsInCalendar(match);

    const int Longest = 400;

    /// <summary>True for a date, time, date-time or duration of at most 400 characters.</summary>
    public static bool IsValid(string text) => text.Length <= Longest && IsOneOfThem(text);

    static bool IsOneOfThem(string text) =>
        IsDate(text)
        || Time().IsMatch(text)
        || (text.IndexOf('T', StringComparison.Ordinal) is > 0 and var at && at == 10 && IsDate(text[..at]) && Time().IsMatch(text[(at + 1)..]))
        || Duration().IsMatch(text);

    static bool IsInCalendar(Match match)
    {
        var year = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        if (year == 0) return false;
        if (!match.Groups[2].Success) return true;
        var month = int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture);
        if (month is < 1 or > 12) return false;
        if (!match.Groups[3].Success) return true;
        var day = int.Parse(match.Groups[3].ValueSpan, CultureInfo.InvariantCulture);
        return day >= 1 && day <= DateTime.DaysInMonth(year, month);
    }

    [GeneratedRegex(@"\A([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(
        @"\A(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,9})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    [GeneratedRegex(
        @"\AP(?=[0-9T])(?:[0-9]+W|(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+(?:\.[0-9]+)?D)?(?:T(?=[0-9])(?:[0-9]+(?:\.[0-9]+)?H)?(?:[0-9]+(?:\.[0-9]+)?M)?(?:[0-9]+(?:\.[0-9]+)?S)?)?)\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Duration();
}
