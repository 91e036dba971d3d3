using System.Collections.Immutable;
using FactCheck.Annotation.Anchoring;
using FactCheck.Annotation.Layers;

namespace FactCheck.Workbench.Reanchor;

/// <summary>The spans of an article that changed, with what is decided of each. Immutable.</summary>
sealed class PlaceDecisions
{
    readonly ImmutableArray<SpanDecision> _decisions;

    PlaceDecisions(ImmutableArray<SpanProposal> proposals, ImmutableArray<SpanDecision> decisions) => (Proposals, _decisions) = (proposals, decisions);

    /// <summary>Nothing is decided.</summary>
    public static PlaceDecisions Of(ImmutableArray<SpanProposal> proposals) => new(proposals, [.. proposals.Select(_ => (SpanDecision)new SpanDecision.Open(0))]);

    public ImmutableArray<SpanProposal> Proposals { get; }

    public SpanDecision this[int index] => _decisions[index];

    /// <summary>Number of spans that are not decided.</summary>
    public int Left => _decisions.Count(decision => decision is SpanDecision.Open);

    /// <summary>The accepted places by id.</summary>
    public IReadOnlyDictionary<string, Extent> Places => Enumerable.Range(0, _decisions.Length)
        .Where(i => _decisions[i] is SpanDecision.Accepted)
        .ToDictionary(i => Proposals[i].Span.Id, i => ((SpanDecision.Accepted)_decisions[i]).Place, StringComparer.Ordinal);

    /// <summary>The places at which a span may belong; empty where it was not found.</summary>
    public ImmutableArray<AnchorCandidate> Candidates(int index) => Proposals[index].Outcome switch
    {
        AnchorOutcome.Ambiguous several => several.Candidates,
        AnchorOutcome.Changed changed => [new AnchorCandidate(changed.Place, changed.Similarity, 0)],
        { Proposed: { } place } => [new AnchorCandidate(place, 1, 0)],
        _ => [],
    };

    /// <summary>The place that is accepted, or shown; null: there is none.</summary>
    public Extent? Shown(int index) => _decisions[index] switch
    {
        SpanDecision.Accepted accepted => accepted.Place,
        SpanDecision.Open open when Candidates(index) is { IsEmpty: false } candidates => candidates[open.Candidate].Place,
        _ => Candidates(index) is [var first, ..] ? first.Place : null,
    };

    /// <summary>Which of its places is shown.</summary>
    public int ShownCandidate(int index) =>
        Shown(index) is { } place && Candidates(index) is var candidates ? Math.Max(0, candidates.Select(c => c.Place).ToList().IndexOf(place)) : 0;

    /// <summary>Another of its places; what was decided is open again.</summary>
    public PlaceDecisions Turn(int index, int by) =>
        Candidates(index).Length is > 0 and var count ? With(index, new SpanDecision.Open((ShownCandidate(index) + by + count) % count)) : this;

    /// <summary>The shown place is the right one.</summary>
    /// <param name="index">Which span.</param>
    /// <param name="refusal">Why it cannot be, as a sentence; null: it can.</param>
    public PlaceDecisions Accept(int index, out string? refusal)
    {
        refusal = null;
        if (Shown(index) is not { } place) refusal = "It was not found. x leaves it out: its quote stays in the old version of the file.";
        else if (Occupant(index, place) is { } other) refusal = $"{other} of the same label has some of that text already; two may not overlap. Tab shows another place, x leaves this one out.";
        return refusal is null ? With(index, new SpanDecision.Accepted(Shown(index)!.Value)) : this;
    }

    /// <summary>Accepts every span that is open and has the same text at the place that is proposed.</summary>
    public PlaceDecisions AcceptExact()
    {
        var decisions = this;
        for (var i = 0; i < _decisions.Length; i++)
            if (_decisions[i] is SpanDecision.Open && Proposals[i].Outcome is AnchorOutcome.Kept or AnchorOutcome.Moved && Occupant(i, Proposals[i].Outcome.Proposed!.Value) is null)
                decisions = decisions.With(i, new SpanDecision.Accepted(Proposals[i].Outcome.Proposed!.Value)); // both have one
        return decisions;
    }

    /// <summary>The span is left out.</summary>
    public PlaceDecisions Drop(int index) => With(index, new SpanDecision.Dropped());

    /// <summary>Leaves out every span that is open and was not found.</summary>
    public PlaceDecisions DropLost() => new(
        Proposals, [.. _decisions.Select((decision, i) => decision is SpanDecision.Open && Proposals[i].Outcome is AnchorOutcome.Lost ? new SpanDecision.Dropped() : decision)]);

    /// <summary>The next span that is open, from <paramref name="from"/> on, round to the beginning; null: there is none.</summary>
    public int? NextOpen(int from, int by)
    {
        for (var step = 1; step <= _decisions.Length; step++)
            if ((from + by * step + _decisions.Length * step) % _decisions.Length is var index && _decisions[index] is SpanDecision.Open) return index;
        return null;
    }

    // The accepted span of the same label that has some of the place, unless the two overlapped before.
    string? Occupant(int index, Extent place)
    {
        var span = Proposals[index].Span;
        for (var i = 0; i < _decisions.Length; i++)
            if (i != index && _decisions[i] is SpanDecision.Accepted other && Proposals[i].Span.Label == span.Label && other.Place.Overlaps(place)
                && !span.Pieces.Any(a => Proposals[i].Span.Pieces.Any(b => a.Start < b.End && b.Start < a.End)))
                return Proposals[i].Span.Id;
        return null;
    }

    PlaceDecisions With(int index, SpanDecision decision) => new(Proposals, _decisions.SetItem(index, decision));
}
