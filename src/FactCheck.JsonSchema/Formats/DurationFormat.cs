namespace FactCheck.JsonSchema.Formats;

/// <summary><c>duration</c>: the grammar of RFC 3339, appendix A. Units follow one another without a gap: <c>P1Y2D</c> is none.</summary>
internal static class DurationFormat
{
    public static bool IsMatch(string text)
    {
        var scanner = new TextScanner(text);
        if (!scanner.Read("P")) return false;
        if (scanner.Peek == 'T') return scanner.Read("T") && Units(ref scanner, "HMS") && scanner.IsAtEnd;
        if (!Units(ref scanner, "YMD", "W")) return false;
        return scanner.IsAtEnd || (text[^1] != 'W' && !text.Contains('W', StringComparison.Ordinal) && scanner.Read("T") && Units(ref scanner, "HMS") && scanner.IsAtEnd);
    }

    static bool Units(ref TextScanner scanner, string units, string alone = "")
    {
        var next = -1;
        while (char.IsAsciiDigit(scanner.Peek))
        {
            scanner.AllDigits();
            var unit = scanner.Peek;
            if (next < 0 && alone.Contains(unit, StringComparison.Ordinal) && unit != '\0') return scanner.Read(alone);
            var index = units.IndexOf(unit, StringComparison.Ordinal);
            if (index < 0 || (next >= 0 && index != next)) return false;
            next = index + 1;
            scanner.Read(units);
        }
        return next > 0;
    }
}
