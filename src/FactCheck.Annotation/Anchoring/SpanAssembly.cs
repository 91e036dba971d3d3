using System.Collections.Immutable;
using FactCheck.Annotation.Layers;
using FactCheck.Text;

namespace FactCheck.Annotation.Anchoring;

/// <summary>Puts together what became of a span from what became of its pieces.</summary>
static class SpanAssembly
{
    /// <summary>The outcome of a span without a gap.</summary>
    public static AnchorOutcome Of(RecordedSpan span, PieceOutcome piece, NewText text) => piece switch
    {
        PieceOutcome.Same same => Exact(new Extent(same.Place), same.Evidence),
        PieceOutcome.Other other => Changed(span, new Extent(other.Near.Place), other.Near.Similarity, text),
        PieceOutcome.Several several => Ambiguous([.. several.Candidates.Select(c => new AnchorCandidate(new Extent(c.Place), c.Similarity, c.Context))]),
        _ => new AnchorOutcome.Lost(),
    };

    /// <summary>The outcome of a span of several pieces, which keep their order.</summary>
    public static AnchorOutcome Of(RecordedSpan span, ImmutableArray<PieceOutcome> pieces, NewText text)
    {
        var combined = Combinations(pieces);
        if (combined.Count == 0) return new AnchorOutcome.Lost();
        if (pieces.Any(piece => piece is PieceOutcome.None or PieceOutcome.Several) || !combined[0].IsInOrder || combined[0].Pieces.Length < pieces.Length)
            return Ambiguous([.. combined.Select(c => c.ToCandidate())]);
        var place = Extent.Of(combined[0].Pieces);
        return pieces.All(piece => piece is PieceOutcome.Same)
            ? Exact(place, pieces.OfType<PieceOutcome.Same>().Select(same => same.Evidence).FirstOrDefault(evidence => evidence is not null))
            : Changed(span, place, combined[0].Similarity, text);
    }

    static AnchorOutcome Exact(Extent place, AnchorEvidence? evidence) =>
        evidence is { } why ? new AnchorOutcome.Moved(place, why) : new AnchorOutcome.Kept(place);

    static AnchorOutcome.Changed Changed(RecordedSpan span, Extent place, double similarity, NewText text) =>
        new(place, similarity, QuoteChange.Between(span.Quote, text.Text(place.Hull)));

    static AnchorOutcome Ambiguous(ImmutableArray<AnchorCandidate> candidates) => candidates.IsEmpty
        ? new AnchorOutcome.Lost()
        : new AnchorOutcome.Ambiguous([.. candidates.Take(AnchoringLimits.Candidates)], candidates.Length);

    // Every way to put the pieces that were found in order, and no more than can be listed.
    static List<Combination> Combinations(ImmutableArray<PieceOutcome> pieces)
    {
        var combined = new List<Combination> { Combination.None };
        foreach (var piece in pieces)
        {
            ImmutableArray<PieceCandidate> places = piece switch
            {
                PieceOutcome.Same same => [new PieceCandidate(same.Place, 1, 2 * RecordedContext.Side)],
                PieceOutcome.Other other => [new PieceCandidate(other.Near.Place, other.Near.Similarity, 0)],
                PieceOutcome.Several several => several.Candidates,
                _ => [],
            };
            if (places.IsEmpty) continue;
            combined = [.. combined.SelectMany(before => places.Select(before.With)).OrderByDescending(c => c.IsInOrder).Take(AnchoringLimits.Candidates)];
        }
        return combined[0].Pieces.IsEmpty ? [] : [.. combined.Where(c => c.IsInOrder || !combined[0].IsInOrder)];
    }

    sealed record Combination(ImmutableArray<TextSpan> Pieces, double Similarity, int Context, bool IsInOrder)
    {
        public static Combination None { get; } = new([], 1, 2 * RecordedContext.Side, IsInOrder: true);

        public Combination With(PieceCandidate next) => new(
            Pieces.Add(next.Place),
            Math.Min(Similarity, next.Similarity),
            Math.Min(Context, next.Context),
            IsInOrder && (Pieces.IsEmpty || Pieces[^1].End < next.Place.Start));

        public AnchorCandidate ToCandidate() => new(Extent.Of(Pieces), Similarity, Context);

        public bool Equals(Combination? other) => ReferenceEquals(this, other);

        public override int GetHashCode() => Pieces.Length;
    }
}
