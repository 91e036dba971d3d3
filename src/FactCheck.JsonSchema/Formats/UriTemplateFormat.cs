using System.Text;

namespace FactCheck.JsonSchema.Formats;

/// <summary><c>uri-template</c>: RFC 6570, 2, with the apostrophe that its erratum 6937 allows.</summary>
internal static class UriTemplateFormat
{
    public static bool IsMatch(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '{')
            {
                var end = text.IndexOf('}', i);
                if (end < 0 || !IsExpression(text.AsSpan(i + 1, end - i - 1))) return false;
                i = end;
            }
            else if (text[i] == '%')
            {
                if (!IsEncoded(text, i)) return false;
                i += 2;
            }
            else
            {
                Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
                if (rune.Value is <= 0x20 or (>= 0x7F and < 0xA0) || "\"<>\\^`|}".Contains((char)Math.Min(rune.Value, 0xFFFF), StringComparison.Ordinal)) return false;
                i += length - 1;
            }
        }
        return true;
    }

    static bool IsExpression(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty && "+#./;?&=,!@|".Contains(text[0], StringComparison.Ordinal))
        {
            // The last five are reserved for operators to come.
            if ("=,!@|".Contains(text[0], StringComparison.Ordinal)) return false;
            text = text[1..];
        }
        foreach (var range in text.Split(','))
            if (!IsVariable(text[range])) return false;
        return true;
    }

    static bool IsVariable(ReadOnlySpan<char> text)
    {
        if (text.EndsWith("*"))
        {
            text = text[..^1];
        }
        else if (text.IndexOf(':') is >= 0 and var colon)
        {
            var length = text[(colon + 1)..];
            if (length.Length is 0 or > 4 || length[0] == '0') return false;
            foreach (var c in length)
                if (!char.IsAsciiDigit(c)) return false;
            text = text[..colon];
        }
        foreach (var range in text.Split('.'))
            if (!IsName(text[range])) return false;
        return true;
    }

    static bool IsName(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiLetterOrDigit(text[i]) || text[i] == '_') continue;
            if (text[i] != '%' || !IsEncoded(text, i)) return false;
            i += 2;
        }
        return !text.IsEmpty;
    }

    static bool IsEncoded(ReadOnlySpan<char> text, int at) =>
        at + 2 < text.Length && char.IsAsciiHexDigit(text[at + 1]) && char.IsAsciiHexDigit(text[at + 2]);
}
