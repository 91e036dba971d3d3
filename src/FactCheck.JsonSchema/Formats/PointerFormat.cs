namespace FactCheck.JsonSchema.Formats;

/// <summary><c>json-pointer</c> (RFC 6901, 5) and <c>relative-json-pointer</c> (draft-bhutton-relative-json-pointer-00).</summary>
internal static class PointerFormat
{
    public static bool IsMatch(string text) => IsMatch(text.AsSpan());

    public static bool IsRelativeMatch(string text)
    {
        var scanner = new TextScanner(text);
        var digits = scanner.AllDigits();
        if (digits == 0 || (digits > 1 && text[0] == '0')) return false;
        return text.AsSpan(digits) is "#" || IsMatch(text.AsSpan(digits));
    }

    static bool IsMatch(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty && text[0] != '/') return false;
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '~' && (i + 1 == text.Length || text[i + 1] is not ('0' or '1'))) return false;
        return true;
    }
}
