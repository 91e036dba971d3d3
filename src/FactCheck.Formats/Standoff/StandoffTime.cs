namespace FactCheck.Formats.Standoff;

/// <summary>Times as the program writes them, without the general parser, which takes as long as the rest of a span.</summary>
static class StandoffTime
{
    /// <summary><c>2026-11-21T09:14:00Z</c>; null for every other form, also for those that are allowed.</summary>
    public static DateTimeOffset? Read(string text)
    {
        if (text.Length != 20 || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != 'Z') return null;
        var (year, month, day) = (Two(text, 0) * 100 + Two(text, 2), Two(text, 5), Two(text, 8));
        var (hour, minute, second) = (Two(text, 11), Two(text, 14), Two(text, 17));
        // A part that is no number is so far below zero that it is out of every range.
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59) return null;
        return new DateTimeOffset(year, month, day, hour, minute, second, TimeSpan.Zero);
    }

    static int Two(string text, int at) => char.IsAsciiDigit(text[at]) && char.IsAsciiDigit(text[at + 1]) ? (text[at] - '0') * 10 + text[at + 1] - '0' : -1_000_000;
}
