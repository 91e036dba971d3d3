namespace FactCheck.Annotation.Layers;

/// <summary>The number at the end of an id, which orders ids as people read them: <c>s2</c> before <c>s10</c>.</summary>
static class IdNumber
{
    const int MostDigits = 18;

    /// <summary>The number that the ASCII digits at the end of <paramref name="id"/> write; 0 where there are none, or more than 18.</summary>
    public static long Of(string id)
    {
        var start = id.Length;
        while (start > 0 && char.IsAsciiDigit(id[start - 1])) start--;
        if (id.Length - start > MostDigits) return 0;
        var number = 0L;
        foreach (var digit in id.AsSpan(start)) number = number * 10 + (digit - '0');
        return number;
    }

    /// <summary>Orders by number, then ordinally.</summary>
    public static int Compare(string a, string b)
    {
        var byNumber = Of(a).CompareTo(Of(b));
        return byNumber != 0 ? byNumber : string.CompareOrdinal(a, b);
    }
}
