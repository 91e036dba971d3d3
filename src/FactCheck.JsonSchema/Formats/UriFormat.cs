using System.Text;

namespace FactCheck.JsonSchema.Formats;

/// <summary><c>uri</c> and <c>uri-reference</c> (RFC 3986), <c>iri</c> and <c>iri-reference</c> (RFC 3987).</summary>
internal static class UriFormat
{
    const string SubDelimiters = "!$&'()*+,;=";

    enum Repertoire
    {
        Ascii,
        Unicode,
        /// <summary>Private-use characters too, as in a query.</summary>
        UnicodeAndPrivate,
    }

    public static bool IsUri(string text) => IsReference(text, Repertoire.Ascii) && HasScheme(text);

    public static bool IsUriReference(string text) => IsReference(text, Repertoire.Ascii);

    public static bool IsIri(string text) => IsReference(text, Repertoire.Unicode) && HasScheme(text);

    public static bool IsIriReference(string text) => IsReference(text, Repertoire.Unicode);

    static bool HasScheme(string text) => SchemeLength(text) > 0;

    static int SchemeLength(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        if (colon <= 0 || !char.IsAsciiLetter(text[0])) return 0;
        foreach (var c in text[..colon])
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.')) return 0;
        return colon;
    }

    static bool IsReference(ReadOnlySpan<char> text, Repertoire repertoire)
    {
        var hash = text.IndexOf('#');
        if (hash >= 0 && !Holds(text[(hash + 1)..], ":@/?", repertoire)) return false;
        if (hash >= 0) text = text[..hash];
        var question = text.IndexOf('?');
        if (question >= 0 && !Holds(text[(question + 1)..], ":@/?", repertoire == Repertoire.Unicode ? Repertoire.UnicodeAndPrivate : repertoire)) return false;
        if (question >= 0) text = text[..question];
        var scheme = SchemeLength(text);
        if (scheme > 0) text = text[(scheme + 1)..];
        // Without a scheme, the first segment of a relative path holds no colon.
        else if (text.IndexOf(':') is >= 0 and var colon && !text.StartsWith("/") && text[..colon].IndexOf('/') < 0) return false;
        if (!text.StartsWith("//")) return Holds(text, ":@/", repertoire);
        text = text[2..];
        var slash = text.IndexOf('/');
        return IsAuthority(slash < 0 ? text : text[..slash], repertoire) && (slash < 0 || Holds(text[slash..], ":@/", repertoire));
    }

    static bool IsAuthority(ReadOnlySpan<char> text, Repertoire repertoire)
    {
        var at = text.IndexOf('@');
        if (at >= 0 && !Holds(text[..at], ":", repertoire)) return false;
        text = text[(at + 1)..];
        var bracket = text.IndexOf(']');
        var port = text[(bracket + 1)..].IndexOf(':') is >= 0 and var colon ? bracket + 1 + colon : text.Length;
        foreach (var c in text[Math.Min(port + 1, text.Length)..])
            if (!char.IsAsciiDigit(c)) return false;
        var host = text[..port];
        return host.StartsWith("[") ? IsLiteral(host) : Holds(host, "", repertoire);
    }

    static bool IsLiteral(ReadOnlySpan<char> host)
    {
        if (!host.EndsWith("]")) return false;
        var inner = host[1..^1];
        if (!inner.StartsWith("v", StringComparison.OrdinalIgnoreCase)) return IpFormat.IsV6(inner);
        var dot = inner.IndexOf('.');
        if (dot < 2 || dot == inner.Length - 1) return false;
        foreach (var c in inner[1..dot])
            if (!char.IsAsciiHexDigit(c)) return false;
        return !inner.Contains('%') && Holds(inner[(dot + 1)..], ":", Repertoire.Ascii);
    }

    /// <summary>Unreserved characters, sub-delimiters, percent-encoded bytes and those of <paramref name="also"/>.</summary>
    static bool Holds(ReadOnlySpan<char> text, string also, Repertoire repertoire)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '%')
            {
                if (i + 2 >= text.Length || !char.IsAsciiHexDigit(text[i + 1]) || !char.IsAsciiHexDigit(text[i + 2])) return false;
                i += 2;
            }
            else if (c < 0x80)
            {
                var isFree = char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~';
                if (!isFree && !SubDelimiters.Contains(c, StringComparison.Ordinal) && !also.Contains(c, StringComparison.Ordinal)) return false;
            }
            else
            {
                Rune.DecodeFromUtf16(text[i..], out var rune, out var length);
                if (repertoire == Repertoire.Ascii || !(IsUnicode(rune.Value) || (repertoire == Repertoire.UnicodeAndPrivate && IsPrivate(rune.Value)))) return false;
                i += length - 1;
            }
        }
        return true;
    }

    /// <summary>ucschar of RFC 3987, 2.2.</summary>
    static bool IsUnicode(int point) => point switch
    {
        < 0xA0 => false,
        < 0x10000 => point is <= 0xD7FF or (>= 0xF900 and <= 0xFDCF) or (>= 0xFDF0 and <= 0xFFEF),
        _ => (point & 0xFFFF) <= 0xFFFD && point < 0xF0000 && (point >> 16 != 0xE || (point & 0xFFFF) >= 0x1000),
    };

    /// <summary>iprivate of RFC 3987, 2.2.</summary>
    static bool IsPrivate(int point) => point is (>= 0xE000 and <= 0xF8FF) or >= 0xF0000 && (point & 0xFFFF) <= 0xFFFD;
}
