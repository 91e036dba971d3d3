namespace FactCheck.JsonSchema.Formats;

/// <summary><c>ipv4</c> (RFC 2673, 3.2: dotted decimal without leading zeros) and <c>ipv6</c> (RFC 4291, 2.2, without zone).</summary>
internal static class IpFormat
{
    /// <summary>What a run of groups may end in.</summary>
    enum Tail
    {
        Groups,
        MayBeV4,
    }

    public static bool IsV4(string text) => IsV4(text.AsSpan());

    public static bool IsV6(string text) => IsV6(text.AsSpan());

    public static bool IsV4(ReadOnlySpan<char> text)
    {
        var parts = 0;
        foreach (var range in text.Split('.'))
        {
            var part = text[range];
            if (part.Length is 0 or > 3 || (part.Length > 1 && part[0] == '0')) return false;
            var value = 0;
            foreach (var c in part)
            {
                if (!char.IsAsciiDigit(c)) return false;
                value = value * 10 + (c - '0');
            }
            if (value > 255 || ++parts > 4) return false;
        }
        return parts == 4;
    }

    public static bool IsV6(ReadOnlySpan<char> text)
    {
        var gap = text.IndexOf("::");
        if (gap < 0) return Groups(text, Tail.MayBeV4) == 8;
        var left = gap == 0 ? 0 : Groups(text[..gap], Tail.Groups);
        var rest = text[(gap + 2)..];
        var right = rest.IsEmpty ? 0 : Groups(rest, Tail.MayBeV4);
        return left >= 0 && right >= 0 && left + right <= 7;
    }

    /// <summary>Groups of 16 bits separated by colons, perhaps with an IPv4 address last, which counts as two; -1 where something else stands there.</summary>
    static int Groups(ReadOnlySpan<char> text, Tail tail)
    {
        var count = 0;
        foreach (var range in text.Split(':'))
        {
            var group = text[range];
            if (tail == Tail.MayBeV4 && range.End.GetOffset(text.Length) == text.Length && group.Contains('.')) return IsV4(group) ? count + 2 : -1;
            if (group.Length is 0 or > 4) return -1;
            foreach (var c in group)
                if (!char.IsAsciiHexDigit(c)) return -1;
            count++;
        }
        return count;
    }
}
