using System.Collections.Immutable;

namespace FactCheck.Annotation.Anchoring;

/// <summary>Two spans of one label may not share text. Where two are proposed onto the same text and were apart before, the weaker is not proposed but asked about.</summary>
static class Collisions
{
    public static ImmutableArray<SpanProposal> Resolve(ImmutableArray<SpanProposal> proposals)
    {
        var overlaps = proposals.Select(_ => ImmutableArray.CreateBuilder<string>()).ToArray();
        var demoted = new bool[proposals.Length];
        foreach (var label in Enumerable.Range(0, proposals.Length).Where(i => proposals[i].Outcome.Proposed is not null).GroupBy(i => proposals[i].Span.Label))
            foreach (var (a, b) in Overlapping([.. label.OrderBy(i => proposals[i].Outcome.Proposed!.Value.Hull)], proposals))
            {
                overlaps[a].Add(proposals[b].Span.Id);
                overlaps[b].Add(proposals[a].Span.Id);
                if (Overlapped(proposals[a].Span, proposals[b].Span)) continue;
                demoted[a] |= Strength(proposals[a]) <= Strength(proposals[b]);
                demoted[b] |= Strength(proposals[b]) <= Strength(proposals[a]);
            }
        return [.. proposals.Select((proposal, i) => overlaps[i].Count == 0 ? proposal : proposal with
        {
            Overlaps = overlaps[i].ToImmutable(),
            Outcome = demoted[i] ? Asked(proposal.Outcome) : proposal.Outcome,
        })];
    }

    static IEnumerable<(int, int)> Overlapping(int[] ordered, ImmutableArray<SpanProposal> proposals)
    {
        var open = new List<int>();
        foreach (var next in ordered)
        {
            var place = proposals[next].Outcome.Proposed!.Value; // only what has one is ordered
            open.RemoveAll(other => proposals[other].Outcome.Proposed!.Value.Hull.End <= place.Hull.Start);
            foreach (var other in open)
                if (proposals[other].Outcome.Proposed!.Value.Overlaps(place)) yield return (other, next);
            open.Add(next);
        }
    }

    static bool Overlapped(RecordedSpan a, RecordedSpan b) => a.Pieces.Any(x => b.Pieces.Any(y => x.Start < y.End && y.Start < x.End));

    static int Strength(SpanProposal proposal) => proposal.Outcome switch
    {
        AnchorOutcome.Kept => 3,
        AnchorOutcome.Moved => 2,
        _ => 1,
    };

    static AnchorOutcome.Ambiguous Asked(AnchorOutcome outcome) =>
        new([new AnchorCandidate(outcome.Proposed!.Value, outcome is AnchorOutcome.Changed changed ? changed.Similarity : 1, 0)], 1);
}
