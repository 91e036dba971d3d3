namespace FactCheck.Annotation.Anchoring;

/// <summary>Where in a long text something like a quote may stand: where several of its short stretches stand at about their distances.</summary>
static class SeedRegions
{
    const int MostHits = 32;
    const int MostRegions = 4;

    // Weight of a stretch: six Latin letters or three Chinese characters.
    const int SeedWeight = 6;

    /// <summary>Ranges to look at, the likeliest first.</summary>
    public static List<UnitRange> Of(ReadOnlySpan<int> quote, NewText text)
    {
        var slack = quote.Length / 2 + 8;
        var votes = new Dictionary<int, int>();
        var starts = new List<int>();
        var seed = Math.Max(2, SeedWeight * quote.Length / Math.Max(1, FoldedText.Weight(quote)));
        for (var at = 0; at + seed <= quote.Length; at += Math.Max(1, seed / 2))
        {
            starts.Clear();
            if (!text.Index.Find(quote.Slice(at, seed), text.All, MostHits, starts)) continue;
            foreach (var start in starts)
                votes[Math.Max(0, start - at) / slack] = votes.GetValueOrDefault(Math.Max(0, start - at) / slack) + 1;
        }
        var length = quote.Length;
        return [.. votes
            .OrderByDescending(vote => vote.Value)
            .ThenBy(vote => vote.Key)
            .Take(MostRegions)
            .Select(vote => new UnitRange(Math.Max(0, vote.Key * slack - slack), Math.Min(text.Length, (vote.Key + 2) * slack + length)))];
    }
}
