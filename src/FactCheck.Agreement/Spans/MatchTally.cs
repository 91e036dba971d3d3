namespace FactCheck.Agreement.Spans;

/// <summary>Counts while they grow: added to in place, for a study makes millions of additions.</summary>
struct MatchTally
{
    internal double Credit;
    internal long First;
    internal long Second;

    internal readonly MatchCounts Counts => new(Credit, First, Second);
}
