using System.Globalization;

namespace FactCheck.JsonSchema.Formats.Idna;

/// <summary>One label of a host name, as A-label, U-label or plain ASCII (RFC 5890, 2.3; RFC 5891, 4.2).</summary>
internal static class IdnLabel
{
    const int MaxLength = 63;
    const string Prefix = "xn--";

    /// <summary>True of <c>xn--</c> and the Punycode of a valid label, as it would be encoded.</summary>
    public static bool IsALabel(string label) => Read(label) is { } points && IdnBidi.IsSatisfied([points]);

    /// <summary>The code points of a valid label, or null.</summary>
    public static IReadOnlyList<int>? Read(string label)
    {
        if (label.Length == 0) return null;
        if (!label.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            int[] points = [.. label.EnumerateRunes().Select(r => r.Value)];
            return EncodedLength(points) <= MaxLength && IsValid(points) ? points : null;
        }
        var decoded = label.Length > MaxLength ? null : Punycode.Decode(label[Prefix.Length..]);
        if (decoded is null || decoded.All(p => p < 0x80) || !IsValid(decoded)) return null;
        return Punycode.Encode(decoded).Equals(label[Prefix.Length..], StringComparison.OrdinalIgnoreCase) ? decoded : null;
    }

    /// <summary>Characters of the label as it travels.</summary>
    public static int EncodedLength(IReadOnlyList<int> points) => points.All(p => p < 0x80) ? points.Count : Prefix.Length + Punycode.Encode(points).Length;

    static bool IsValid(IReadOnlyList<int> points)
    {
        if (points[0] == '-' || points[^1] == '-') return false;
        if (points.Count > 3 && points[2] == '-' && points[3] == '-') return false;
        if (Category(points[0]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark) return false;
        for (var i = 0; i < points.Count; i++)
            if (!IsAllowed(points[i]) && !IdnContext.IsAllowed(points, i)) return false;
        return IdnContext.DigitsAgree(points);
    }

    /// <summary>PVALID of RFC 5892; upper-case ASCII is allowed besides, as host names ignore case.</summary>
    static bool IsAllowed(int point)
    {
        if (point < 0x80) return point == '-' || char.IsAsciiLetterOrDigit((char)point);
        switch (point)
        {
            case 0xDF or 0x3C2 or 0x6FD or 0x6FE or 0xF0B or 0x3007:
                return true;
            case 0x640 or 0x7FA or 0x302E or 0x302F or (>= 0x3031 and <= 0x3035) or 0x303B:
            // Digits whose use depends on the rest of the label.
            case (>= 0x660 and <= 0x669) or (>= 0x6F0 and <= 0x6F9):
                return false;
        }
        var isLetterOrDigit = Category(point) is UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
        return isLetterOrDigit && !IdnaTables.Contains(IdnaTables.Unstable, point);
    }

    static UnicodeCategory Category(int point) => CharUnicodeInfo.GetUnicodeCategory(point);
}
