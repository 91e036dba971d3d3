namespace FactCheck.JsonSchema.Formats.Idna;

/// <summary><c>idn-hostname</c>: RFC 5890 to 5893.</summary>
internal static class IdnHostname
{
    const int MaxLength = 253;

    public static bool IsMatch(string text)
    {
        // Every character takes at least one octet of the name as it travels.
        if (text.Length > 2 * MaxLength) return false;
        var labels = text.Split('.', '\u3002', '\uFF0E', '\uFF61');
        var decoded = new List<IReadOnlyList<int>>();
        var length = labels.Length - 1;
        foreach (var label in labels)
        {
            if (IdnLabel.Read(label) is not { } points) return false;
            length += IdnLabel.EncodedLength(points);
            decoded.Add(points);
        }
        return length <= MaxLength && IdnBidi.IsSatisfied(decoded);
    }
}
