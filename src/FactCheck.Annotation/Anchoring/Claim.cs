namespace FactCheck.Annotation.Anchoring;

/// <summary>A place that a piece would take.</summary>
sealed record Claim(Anchored Anchored, EqualPlace Place, AnchorEvidence? Evidence)
{
    /// <summary>
    /// The claims that can stand together: of pieces that were apart and claim the same text the one with more context has it, and none where they
    /// have the same.
    /// </summary>
    public static List<Claim> Settle(List<Claim> claims)
    {
        var settled = new List<Claim>();
        foreach (var same in claims.GroupBy(claim => claim.Place.Units))
        {
            var most = same.Max(claim => claim.Place.Context);
            var strongest = same.Where(claim => claim.Place.Context == most).ToList();
            if (strongest.TrueForAll(claim => claim.Old == strongest[0].Old)) settled.AddRange(strongest);
        }
        settled.Sort((a, b) => b.Place.Context != a.Place.Context ? b.Place.Context.CompareTo(a.Place.Context) : a.Order.CompareTo(b.Order));
        var standing = new List<Claim>();
        foreach (var claim in settled)
            if (!standing.Exists(claim.Excludes)) standing.Add(claim);
        return standing;
    }

    UnitRange Old => Anchored.Piece.Old;

    (int, int) Order => (Old.Start, Old.End);

    // One lies within the other now, and did not then, or elsewhere in it.
    bool Excludes(Claim other) =>
        Place.Units != other.Place.Units
        && Place.Units.Start - Old.Start != other.Place.Units.Start - other.Old.Start
        && (Place.Units.Contains(other.Place.Units) || other.Place.Units.Contains(Place.Units));
}
