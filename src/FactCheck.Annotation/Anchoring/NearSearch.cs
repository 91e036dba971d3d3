namespace FactCheck.Annotation.Anchoring;

/// <summary>Finds text that is nearly that of a piece. Only for pieces whose exact text is gone.</summary>
sealed class NearSearch(NewText text, BlockMap map)
{
    // Units of a window that is searched whole, and of a quote that is searched for.
    const int WidestWindow = 20_000;
    const int LongestQuote = 8_192;

    // Less than this says too little to be recognised when changed.
    const int LeastUnits = 4;
    const int LeastWeight = 6;

    /// <summary>What stands between the piece's neighbours and reads nearly as it did, the likest first; nothing where the text before and after it now meet.</summary>
    public List<NearPlace> InPlace(Piece piece)
    {
        var between = ContextEdges.Between(piece, map, text);
        if (between is { Length: 0 }) return [];
        var found = ByQuote(piece, map.Window(piece.Old), AnchoringLimits.Similarity);
        if (between is { } range && range.Length <= 2 * piece.Quote.Length + AnchoringLimits.SolidWeight && Near(piece, range) is var near
            && (near.Similarity >= AnchoringLimits.SimilarityInContext || piece.Weight < AnchoringLimits.TellingWeight))
            found.Add(near);
        return Distinct(found);
    }

    /// <summary>What reads nearly as the piece did anywhere else; the likest first.</summary>
    public List<NearPlace> Elsewhere(Piece piece)
    {
        if (piece.Weight < AnchoringLimits.TellingWeight || piece.Quote.Length > LongestQuote) return [];
        var found = new List<NearPlace>();
        foreach (var region in SeedRegions.Of(piece.Quote, text))
            found.AddRange(ByQuote(piece, region, AnchoringLimits.SimilarityElsewhere));
        return Distinct(found);
    }

    List<NearPlace> ByQuote(Piece piece, UnitRange range, double least)
    {
        var quote = piece.Quote;
        if (quote.Length is < LeastUnits or > LongestQuote || piece.Weight < LeastWeight || range.Length is 0 or > WidestWindow) return [];
        var units = text.Units[range.Start..range.End];
        var distances = new NearMatcher(quote).ToStretches(units);
        var found = new List<NearPlace>();
        var most = (int)((1 - least) * quote.Length);
        foreach (var end in Ends(distances, quote.Length, most))
        {
            var place = new UnitRange(range.Start + StartOf(quote, units[..end], distances[end - 1]), range.Start + end);
            if (!IsKnownAsOther(piece, place) && Near(piece, place) is var near && near.Similarity >= least) found.Add(near);
        }
        return found;
    }

    // Ends of the best stretches, apart from each other by half a quote.
    static List<int> Ends(int[] distances, int length, int most)
    {
        var best = distances.Min();
        if (best > most) return [];
        most = Math.Min(most, best + (int)(AnchoringLimits.SimilarityMargin * length));
        var ends = new List<int>();
        foreach (var (distance, index) in distances.Select((distance, index) => (distance, index)).Where(d => d.distance <= most).OrderBy(d => d.distance))
            if (ends.TrueForAll(end => Math.Abs(end - index - 1) > length / 2))
                if (ends.Count == AnchoringLimits.Candidates) break;
                else ends.Add(index + 1);
        return ends;
    }

    // Of the starts with that distance the one that makes the stretch most nearly as long as the quote.
    static int StartOf(ReadOnlySpan<int> quote, ReadOnlySpan<int> upTo, int distance)
    {
        var reach = Math.Min(upTo.Length, quote.Length + distance);
        var (pattern, reversed) = (quote.ToArray(), upTo[^reach..].ToArray());
        Array.Reverse(pattern);
        Array.Reverse(reversed);
        var distances = new NearMatcher(pattern).ToBeginnings(reversed);
        var best = -1;
        for (var i = 0; i < distances.Length; i++)
            if (distances[i] == distance && (best < 0 || Math.Abs(i + 1 - quote.Length) < Math.Abs(best + 1 - quote.Length))) best = i;
        return upTo.Length - best - 1;
    }

    // The middle half of it is, for sure, another stretch of the old text.
    bool IsKnownAsOther(Piece piece, UnitRange place) =>
        map.Contradicts(piece.Old, new UnitRange(place.Start + place.Length / 4, place.End - place.Length / 4));

    NearPlace Near(Piece piece, UnitRange range)
    {
        var units = text.Units;
        while (range.Length > 1 && units[range.Start] == Folding.Blank) range = range with { Start = range.Start + 1 };
        while (range.Length > 1 && units[range.End - 1] == Folding.Blank) range = range with { End = range.End - 1 };
        var place = text.ToWordEdges(piece, text.Place(range));
        return new NearPlace(place, Similarity.Of(piece.Quote, text.Fold(place).Units));
    }

    static List<NearPlace> Distinct(List<NearPlace> found)
    {
        var distinct = new List<NearPlace>();
        foreach (var near in found.OrderByDescending(near => near.Similarity).ThenBy(near => near.Place))
            if (!distinct.Exists(other => other.Place.Overlaps(near.Place))) distinct.Add(near);
        return distinct;
    }
}
