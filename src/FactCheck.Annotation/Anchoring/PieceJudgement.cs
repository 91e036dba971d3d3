namespace FactCheck.Annotation.Anchoring;

/// <summary>Says what became of a piece once everything that could be decided by exact text is decided.</summary>
sealed class PieceJudgement(NewText text, BlockMap map, ExactSearch exact)
{
    // What a place without its context must have to be worth showing at all, where it does not lie between the piece's neighbours.
    const int WeightWorthShowing = AnchoringLimits.TellingWeight / 2;

    readonly NearSearch _near = new(text, map);

    public PieceOutcome Of(Anchored anchored)
    {
        var piece = anchored.Piece;
        if (anchored.Place is { } place) return Found(piece, place, anchored.Evidence);
        if (anchored.IsUndecidable) return Several([], anchored.Equal!, piece); // set together
        if (piece.IsBlank) return new PieceOutcome.None();
        // A quote's length more, as a neighbour that is made of the same letters may reach into its place.
        var between = map.Window(piece.Old);
        var window = new UnitRange(between.Start - piece.Quote.Length, between.End + piece.Quote.Length);
        var equal = exact.Possible(anchored, map).ToList();
        var near = _near.InPlace(piece);
        if (equal.Exists(other => window.Contains(other.Units))) return Several(near, equal, piece);
        if (equal.Exists(other => other.Context >= AnchoringLimits.EdgeContext) || piece.Weight >= WeightWorthShowing)
        {
            if (equal.Count > 0 && (near.Count == 0 || piece.Weight >= AnchoringLimits.TellingWeight)) return Several(near, equal, piece);
        }
        if (near.Count == 0) near = _near.Elsewhere(piece);
        return near.Count == 0 ? new PieceOutcome.None()
            : near.Count == 1 || near[0].Similarity - near[1].Similarity >= AnchoringLimits.SimilarityMargin ? new PieceOutcome.Other(near[0])
            : Several(near, [], piece);
    }

    PieceOutcome Found(Piece piece, UnitRange units, AnchorEvidence? evidence) =>
        text.Exactly(piece, units) is { } exactly
            ? new PieceOutcome.Same(exactly, evidence)
            : new PieceOutcome.Other(new NearPlace(text.Place(units), 1));

    PieceOutcome.Several Several(List<NearPlace> near, List<EqualPlace> equal, Piece piece)
    {
        var candidates = equal.Select(place => new PieceCandidate(text.Exactly(piece, place.Units) ?? text.Place(place.Units), 1, place.Context)).ToList();
        foreach (var other in near)
            if (!candidates.Exists(candidate => candidate.Place.Overlaps(other.Place))) candidates.Insert(0, new PieceCandidate(other.Place, other.Similarity, 0));
        return new PieceOutcome.Several([.. candidates]);
    }
}
