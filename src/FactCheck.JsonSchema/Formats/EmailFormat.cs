namespace FactCheck.JsonSchema.Formats;

/// <summary><c>email</c> (the Mailbox of RFC 5321, 4.1.2) and <c>idn-email</c> (RFC 6531).</summary>
internal static class EmailFormat
{
    const string AtomMarks = "!#$%&'*+-/=?^_`{|}~";
    const int MaxLocal = 64;

    public static bool IsMatch(string text, Func<string, bool> isHost) => System.Text.Ascii.IsValid(text) && IsInternationalMatch(text, isHost);

    public static bool IsInternationalMatch(string text, Func<string, bool> isHost)
    {
        var at = text.LastIndexOf('@');
        if (at <= 0 || System.Text.Encoding.UTF8.GetByteCount(text.AsSpan(0, at)) > MaxLocal) return false;
        var domain = text[(at + 1)..];
        return (text[0] == '"' ? IsQuoted(text.AsSpan(0, at)) : IsDotted(text.AsSpan(0, at)))
            && (domain.StartsWith('[') ? IsLiteral(domain) : isHost(domain));
    }

    static bool IsDotted(ReadOnlySpan<char> local)
    {
        foreach (var range in local.Split('.'))
        {
            if (local[range].IsEmpty) return false;
            foreach (var c in local[range])
                if (c < 0x80 && !char.IsAsciiLetterOrDigit(c) && !AtomMarks.Contains(c, StringComparison.Ordinal)) return false;
        }
        return true;
    }

    static bool IsQuoted(ReadOnlySpan<char> local)
    {
        if (local.Length < 2 || local[^1] != '"') return false;
        for (var i = 1; i < local.Length - 1; i++)
        {
            if (local[i] == '\\' && ++i == local.Length - 1) return false;
            else if (local[i] == '"' && local[i - 1] != '\\') return false;
            if (local[i] < 0x20 || local[i] == 0x7F) return false;
        }
        return true;
    }

    static bool IsLiteral(string domain)
    {
        if (!domain.EndsWith(']')) return false;
        var address = domain.AsSpan(1, domain.Length - 2);
        return address.StartsWith("IPv6:", StringComparison.OrdinalIgnoreCase) ? IpFormat.IsV6(address[5..]) : IpFormat.IsV4(address);
    }
}
