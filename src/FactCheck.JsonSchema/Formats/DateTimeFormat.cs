namespace FactCheck.JsonSchema.Formats;

/// <summary><c>date-time</c>, <c>date</c> and <c>time</c>: RFC 3339, 5.6, with leap seconds at the end of a UTC day only.</summary>
internal static class DateTimeFormat
{
    public static bool IsDateTime(string text)
    {
        var scanner = new TextScanner(text);
        return Date(ref scanner) && scanner.Read("Tt") && Time(ref scanner) && scanner.IsAtEnd;
    }

    public static bool IsDate(string text)
    {
        var scanner = new TextScanner(text);
        return Date(ref scanner) && scanner.IsAtEnd;
    }

    public static bool IsTime(string text)
    {
        var scanner = new TextScanner(text);
        return Time(ref scanner) && scanner.IsAtEnd;
    }

    static bool Date(ref TextScanner scanner)
    {
        if (!scanner.Digits(4, 0, 9999, out var year) || !scanner.Read("-") || !scanner.Digits(2, 1, 12, out var month) || !scanner.Read("-")) return false;
        // The year 0, which DateTime does not know, is a leap year as 2000 is.
        return scanner.Digits(2, 1, DateTime.DaysInMonth(year == 0 ? 2000 : year, month), out _);
    }

    static bool Time(ref TextScanner scanner)
    {
        if (!scanner.Digits(2, 0, 23, out var hour) || !scanner.Read(":") || !scanner.Digits(2, 0, 59, out var minute) || !scanner.Read(":")) return false;
        if (!scanner.Digits(2, 0, 60, out var second)) return false;
        if (scanner.Read(".") && scanner.AllDigits() == 0) return false;
        var offset = 0;
        if (!scanner.Read("Zz"))
        {
            var sign = scanner.Peek == '-' ? -1 : 1;
            if (!scanner.Read("+-") || !scanner.Digits(2, 0, 23, out var hours) || !scanner.Read(":") || !scanner.Digits(2, 0, 59, out var minutes)) return false;
            offset = sign * (hours * 60 + minutes);
        }
        const int day = 24 * 60;
        return second < 60 || (hour * 60 + minute - offset + 2 * day) % day == day - 1;
    }
}
