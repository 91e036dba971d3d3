using System.Globalization;
using System.Text.RegularExpressions;
using FactCheck.Annotation.Numbers.Locales;

namespace FactCheck.Annotation.Numbers;

/// <summary>Reads times of day: <c>14:30</c>, <c>2:30 pm</c>, <c>14.30</c> (two digits each) where the point is no decimal mark, <c>14h30</c>.</summary>
static partial class TimeReader
{
    /// <summary>The reading (<c>hh:mm</c> or <c>hh:mm:ss</c>), or null where the text is no time of day.</summary>
    public static NumberReading? Read(string plain, NumberLocale locale)
    {
        var match = Clock().Match(plain);
        if (!match.Success) return null;
        var mark = match.Groups["mark"].Value;
        var half = match.Groups["half"].Value;
        if (mark == "." && half.Length == 0 && (!locale.PointInTimes || match.Groups["hour"].Length == 1)) return null;
        if (mark.Length == 0 && half.Length == 0) return null;

        var hour = int.Parse(match.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups["minute"] is { Success: true } m ? int.Parse(m.ValueSpan, CultureInfo.InvariantCulture) : 0;
        if (half.Length > 0)
        {
            if (hour is < 1 or > 12) return null;
            hour = hour % 12 + (half[0] == 'p' ? 12 : 0);
        }
        if (hour > 23 || minute > 59) return null;
        var second = match.Groups["second"] is { Success: true } s ? ":" + s.Value : "";
        return new NumberReading(string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}{second}"), null, "time", "digits", null);
    }

    [GeneratedRegex(
        @"^(?<hour>[0-9]{1,2})(?:(?<mark>[:.]| ?h ?)(?<minute>[0-9]{2})(?::(?<second>[0-5][0-9]))?)? ?(?<half>[ap]\.?m\.?)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Clock();
}
