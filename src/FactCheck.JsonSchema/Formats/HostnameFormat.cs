using FactCheck.JsonSchema.Formats.Idna;

namespace FactCheck.JsonSchema.Formats;

/// <summary><c>hostname</c>: RFC 1123, 2.1, with A-labels that must be real ones (RFC 5890, 2.3.2.1).</summary>
internal static class HostnameFormat
{
    const int MaxLength = 253;

    public static bool IsMatch(string text)
    {
        if (text.Length is 0 or > MaxLength) return false;
        var labels = text.Split('.');
        foreach (var label in labels)
            if (!IsLabel(label)) return false;
        return true;
    }

    static bool IsLabel(string label)
    {
        if (label.Length is 0 or > 63 || label[0] == '-' || label[^1] == '-') return false;
        foreach (var c in label)
            if (!char.IsAsciiLetterOrDigit(c) && c != '-') return false;
        return !label.StartsWith("xn--", StringComparison.OrdinalIgnoreCase) || IdnLabel.IsALabel(label);
    }
}
