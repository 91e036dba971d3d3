namespace FactCheck.Annotation.Anchoring;

/// <summary>
/// Finds pieces whose text is still there. Where the text around them is known to be the same, that decides; else places that read the same are
/// weighed by their context and by the neighbours that were found already, in rounds, as each piece that is found narrows the search for others.
/// </summary>
sealed class ExactSearch(NewText text, Func<(int Old, int New), int, int?> expected)
{
    // Of a quote that occurs more often only occurrences between its neighbours are looked at.
    const int MostPlaces = 256;
    const int MostRounds = 16;

    /// <summary>Decides what can be decided.</summary>
    /// <returns>The map with what was found.</returns>
    public BlockMap Run(IReadOnlyList<Anchored> pieces, BlockMap map)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var claims = new List<Claim>();
            foreach (var anchored in pieces)
            {
                if (anchored.Place is not null || anchored.IsUndecidable) continue;
                if (ByBlocks(anchored, map)) continue;
                if (!anchored.Piece.IsBlank && ByPlaces(anchored, map) is { } claim) claims.Add(claim);
            }
            var settled = Claim.Settle(claims);
            if (settled.Count == 0) break;
            foreach (var claim in settled) claim.Anchored.Decide(claim.Place.Units, claim.Evidence);
            map = map.With(settled.SelectMany(claim => claim.Anchored.Piece.QuoteAt(claim.Place.Units.Start, claim.Evidence)));
        }
        return map;
    }

    /// <summary>Equal places that are not known to be other old text, those with most context first.</summary>
    public IEnumerable<EqualPlace> Free(Anchored anchored, BlockMap map) =>
        Places(anchored, map).Where(place => !map.Contradicts(anchored.Piece.Old, place.Units));

    /// <summary>Equal places that may be its own, those with most context first: free ones, and ones that may be this or other old text.</summary>
    public IEnumerable<EqualPlace> Possible(Anchored anchored, BlockMap map) =>
        Places(anchored, map).Where(place => !map.Contradicts(anchored.Piece.Old, place.Units) || map.IsContested(place.Units));

    // True where the matter is settled, one way or the other.
    bool ByBlocks(Anchored anchored, BlockMap map)
    {
        var piece = anchored.Piece;
        if (piece.Quote.IsEmpty) return false;
        var blocks = new List<Block>();
        map.ChainOver(piece.Old, blocks);
        var stayed = blocks.Count > 0;
        if (!stayed) map.MovedOver(piece.Old, blocks);
        var images = new List<(UnitRange Place, Block Block)>();
        foreach (var block in blocks)
            if (block.Image(piece.Old) is var image && Reads(piece, image) && !images.Exists(other => other.Place == image)) images.Add((image, block));
        if (images.TrueForAll(image => text.CutsWord(piece, image.Place)))
        {
            if (anchored.Own is { } own && !text.CutsWord(piece, own)) anchored.Decide(own, map.Window(piece.Old).Contains(own) ? null : AnchorEvidence.Surroundings);
            return anchored.Place is not null;
        }
        if (images is [var (place, only)] && !(stayed ? map.ChainContradicts(piece.Old, place) : map.Contradicts(piece.Old, place)))
            anchored.Decide(place, only.Evidence ?? (!stayed ? AnchorEvidence.Surroundings : anchored.Own != place && IsCommon(only) ? AnchorEvidence.Context : null));
        else
            anchored.GiveUp(Among(anchored, map, [.. images.Select(image => image.Place)]));
        return true;
    }

    // Places that block each other, and what reads the same between them.
    List<EqualPlace> Among(Anchored anchored, BlockMap map, List<UnitRange> images)
    {
        var hull = new UnitRange(images.Min(image => image.Start), images.Max(image => image.End));
        var between = Places(anchored, map).Where(place => hull.Contains(place.Units)).Select(place => place.Units);
        return [.. images.Union(between).Select(units => new EqualPlace(units, RecordedContext.Around(anchored.Piece, text.Units, units))).OrderBy(place => place.Units.Start)];
    }

    bool IsProper(Piece piece, UnitRange place) => text.IsWhole(place) && !text.CutsWord(piece, place);

    // A phrase that the old and the new text may well share by chance, though each has it once.
    bool IsCommon(Block block) => block.NewStart > 0 && block.New.End < text.Length && block.Length < 2 * AnchoringLimits.SolidWeight
        && FoldedText.Weight(text.Units[block.NewStart..block.New.End]) < 2 * AnchoringLimits.SolidWeight;

    bool Reads(Piece piece, UnitRange place) =>
        place.Start >= 0 && place.End <= text.Length && text.Units[place.Start..place.End].SequenceEqual(piece.Quote);

    Claim? ByPlaces(Anchored anchored, BlockMap map)
    {
        var piece = anchored.Piece;
        if (Free(anchored, map).Take(2).ToList() is not [var best, ..] free) return null;
        var window = map.Window(piece.Old);
        var isTelling = piece.Weight >= AnchoringLimits.TellingWeight;
        if (Expected(anchored, map) is { } same && same.Context >= best.Context && (same.Context >= AnchoringLimits.DecidingContext || isTelling))
            return new Claim(anchored, same, Evidence: null);
        var next = free is [_, var other] ? other.Context : 0;
        if (anchored.IsIncomplete) return null;
        var needed = window.Contains(best.Units) ? AnchoringLimits.DecidingContext : AnchoringLimits.DecidingContextElsewhere;
        if (best.Context >= needed && best.Context >= 2 * next) return new Claim(anchored, best, AnchorEvidence.Context);
        return free.Count == 1 && !anchored.IsTooFrequent && isTelling && window.Contains(best.Units)
            ? new Claim(anchored, best, AnchorEvidence.OnlyOccurrence)
            : null;
    }

    // Where it is if nothing between its neighbours changed; null where something did.
    EqualPlace? Expected(Anchored anchored, BlockMap map)
    {
        var piece = anchored.Piece;
        if (expected(map.Before(piece.Old.Start), piece.Old.Start) is not { } start || expected(map.After(piece.Old.End), piece.Old.Start) != start) return null;
        var place = new UnitRange(start, start + piece.Quote.Length);
        return Reads(piece, place) && IsProper(piece, place) && !map.Contradicts(piece.Old, place)
            ? new EqualPlace(place, RecordedContext.Around(piece, text.Units, place))
            : null;
    }

    List<EqualPlace> Places(Anchored anchored, BlockMap map)
    {
        if (anchored.Equal is { } known && !anchored.IsTooFrequent) return known;
        var starts = new List<int>();
        var quote = anchored.Piece.Quote;
        if (quote.IsEmpty) return anchored.Equal = [];
        if (anchored.IsTooFrequent || !text.Index.Find(quote, text.All, MostPlaces, starts))
        {
            anchored.IsTooFrequent = true;
            starts.Clear();
            anchored.IsIncomplete = !text.Index.Find(quote, map.Window(anchored.Piece.Old), MostPlaces, starts);
        }
        var places = new List<EqualPlace>(starts.Count);
        foreach (var start in starts)
            if (new UnitRange(start, start + quote.Length) is var units && IsProper(anchored.Piece, units))
                places.Add(new EqualPlace(units, RecordedContext.Around(anchored.Piece, text.Units, units)));
        places.Sort((a, b) => b.Context != a.Context ? b.Context.CompareTo(a.Context) : a.Units.Start.CompareTo(b.Units.Start));
        return anchored.Equal = places;
    }
}
