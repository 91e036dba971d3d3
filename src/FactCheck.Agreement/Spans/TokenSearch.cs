namespace FactCheck.Agreement.Spans;

/// <summary>Finds tokens by position.</summary>
static class TokenSearch
{
    /// <summary>The first token that ends after <paramref name="position"/>, or the number of tokens.</summary>
    internal static int FirstEndingAfter(ReadOnlySpan<OffsetRange> tokens, int position)
    {
        int low = 0, high = tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].End > position) high = middle;
            else low = middle + 1;
        }
        return low;
    }
}
