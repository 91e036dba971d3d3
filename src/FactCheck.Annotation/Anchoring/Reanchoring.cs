using System.Collections.Immutable;
using FactCheck.Annotation.Articles;
using FactCheck.Text.Offsets;

namespace FactCheck.Annotation.Anchoring;

/// <summary>
/// Finds spans again in an article whose text was changed since they were made. Deterministic. What it cannot tell it says; it never guesses.
/// </summary>
/// <remarks>
/// Where the old text is known, both are compared and offsets are mapped; else unique stretches of the recorded quotes with their contexts are the map.
/// Then quotes are looked for: exactly, weighed by context and by neighbours that were found already; and for those that are gone, nearly. Roughly
/// O(length + spans · rarest pair of characters of each).
/// </remarks>
public static class Reanchoring
{
    /// <summary>What became of each span, in the order in which they are recorded.</summary>
    /// <param name="recorded">The spans as recorded. Pieces lie within the old text and fit their quotes.</param>
    /// <param name="article">The article as it is now. Its units are found as needed, so the call belongs to the thread that owns it.</param>
    public static ImmutableArray<SpanProposal> Propose(RecordedAnnotations recorded, Article article)
    {
        if (recorded.Spans.IsEmpty) return [];
        var folder = new Folder();
        var text = new NewText(article, folder);
        var old = OldText.Of(recorded, folder);
        var wholes = Enumerable.Range(0, recorded.Spans.Length).Select(i => new Anchored(old.Whole(i))).ToArray();
        var exact = new ExactSearch(text, old.Expected(text));
        var map = exact.Run(wholes, old.Map(text, wholes));
        var fragments = wholes
            .Where(whole => recorded.Spans[whole.Piece.Source.Span].Pieces.Length > 1 && (whole.Place is not { } place || text.Exactly(whole.Piece, place) is null))
            .ToDictionary(whole => whole.Piece.Source.Span, whole => old.Fragments(whole.Piece.Source.Span).Select(piece => new Anchored(piece)).ToArray());
        map = exact.Run([.. fragments.Values.SelectMany(pieces => pieces)], map);
        var judgement = new PieceJudgement(text, map, exact);
        return Collisions.Resolve([.. wholes.Select((whole, i) => new SpanProposal(recorded.Spans[i], Outcome(i, whole), []))]);

        AnchorOutcome Outcome(int index, Anchored whole)
        {
            var span = recorded.Spans[index];
            if (fragments.TryGetValue(index, out var pieces)) return SpanAssembly.Of(span, [.. pieces.Select(judgement.Of)], text);
            var outcome = judgement.Of(whole);
            return span.Pieces.Length > 1 && outcome is PieceOutcome.Same same
                ? SpanAssembly.Of(span, [.. Inner(span, same)], text)
                : SpanAssembly.Of(span, outcome, text);
        }
    }

    // The pieces of a span whose whole text, gaps too, is unchanged.
    static IEnumerable<PieceOutcome> Inner(RecordedSpan span, PieceOutcome.Same whole)
    {
        var offsets = new OffsetMap(span.Quote);
        foreach (var piece in span.Pieces)
            yield return whole with
            {
                Place = new(
                    whole.Place.Start + offsets.ToUtf16(piece.Start - span.Hull.Start),
                    whole.Place.Start + offsets.ToUtf16(piece.End - span.Hull.Start)),
            };
    }
}
