namespace FactCheck.Terminal.Input;

/// <summary>
/// Reads numbers out of the parameters of a control sequence: groups parted by <c>;</c>, parts of a group by <c>:</c>. Absent ones are -1, huge
/// ones stop at 9,999,999.
/// </summary>
readonly ref struct CsiParameters(ReadOnlySpan<byte> bytes)
{
    const int Largest = 9_999_999;

    readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>A number, or <paramref name="absent"/> where it is missing.</summary>
    internal int Get(int group, int part = 0, int absent = -1)
    {
        var rest = Group(group);
        for (; part > 0; part--)
        {
            var colon = rest.IndexOf((byte)':');
            if (colon < 0) return absent;
            rest = rest[(colon + 1)..];
        }
        return Number(rest, absent);
    }

    ReadOnlySpan<byte> Group(int group)
    {
        var rest = _bytes;
        for (; group > 0; group--)
        {
            var semicolon = rest.IndexOf((byte)';');
            if (semicolon < 0) return default;
            rest = rest[(semicolon + 1)..];
        }
        var end = rest.IndexOf((byte)';');
        return end < 0 ? rest : rest[..end];
    }

    static int Number(ReadOnlySpan<byte> bytes, int absent)
    {
        var value = -1;
        foreach (var digit in bytes)
        {
            if (digit is < (byte)'0' or > (byte)'9') break;
            value = Math.Min(Math.Max(value, 0) * 10 + digit - '0', Largest);
        }
        return value < 0 ? absent : value;
    }
}
