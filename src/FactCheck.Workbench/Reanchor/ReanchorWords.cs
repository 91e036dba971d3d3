using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Annotation.Anchoring;
using FactCheck.Annotation.Layers;

namespace FactCheck.Workbench.Reanchor;

/// <summary>What the review of a changed article says. Not made safe.</summary>
static class ReanchorWords
{
    // Grapheme clusters.
    const int LongestQuote = 40;

    /// <summary>One character for what became of a span; the same in every theme.</summary>
    public static string Mark(AnchorOutcome outcome) => outcome switch
    {
        AnchorOutcome.Kept => "=",
        AnchorOutcome.Moved => ">",
        AnchorOutcome.Changed => "~",
        AnchorOutcome.Ambiguous => "?",
        _ => "!",
    };

    /// <summary>What became of a span, as the title of the pane that shows where.</summary>
    public static string Now(AnchorOutcome outcome, int candidate) => outcome switch
    {
        AnchorOutcome.Kept => "now: kept",
        AnchorOutcome.Moved { Evidence: AnchorEvidence.Surroundings } => "now: moved with the text around it",
        AnchorOutcome.Moved { Evidence: AnchorEvidence.Context } => "now: found by the text beside it",
        AnchorOutcome.Moved => "now: the only place that reads so",
        AnchorOutcome.Changed { Similarity: 1 } => "now: only set differently",
        AnchorOutcome.Changed { Similarity: < 0.005 } => "now: other words in its place",
        AnchorOutcome.Changed changed => string.Create(CultureInfo.InvariantCulture, $"now: changed, {changed.Similarity * 100:0}% alike"),
        AnchorOutcome.Ambiguous { Total: 1 } => "now: is it this place?",
        AnchorOutcome.Ambiguous several when several.Total > several.Candidates.Length =>
            string.Create(CultureInfo.InvariantCulture, $"now: place {candidate + 1} of the first {several.Candidates.Length} of {several.Total}, Tab"),
        AnchorOutcome.Ambiguous several => string.Create(CultureInfo.InvariantCulture, $"now: place {candidate + 1} of {several.Total}, Tab"),
        _ => "now: not found",
    };

    /// <summary>The same in a word, right of the span's quote in the list.</summary>
    public static string Short(AnchorOutcome outcome) => outcome switch
    {
        AnchorOutcome.Kept => "kept",
        AnchorOutcome.Moved => "moved",
        AnchorOutcome.Changed changed => string.Create(CultureInfo.InvariantCulture, $"{changed.Similarity * 100:0}%"),
        AnchorOutcome.Ambiguous { Total: 1 } => "place?",
        AnchorOutcome.Ambiguous several => string.Create(CultureInfo.InvariantCulture, $"{several.Total} places"),
        _ => "lost",
    };

    /// <summary>How many of each, what asks most of the annotator first: a narrow screen cuts the end off.</summary>
    public static string Counts(ImmutableArray<SpanProposal> proposals)
    {
        (string, int)[] counts =
        [
            ("lost", Count<AnchorOutcome.Lost>()), ("to choose", Count<AnchorOutcome.Ambiguous>()), ("changed", Count<AnchorOutcome.Changed>()),
            ("moved", Count<AnchorOutcome.Moved>()), ("kept", Count<AnchorOutcome.Kept>()),
        ];
        return string.Join(", ", counts.Where(count => count.Item2 > 0).Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Item2} {count.Item1}")));
        int Count<T>() => proposals.Count(proposal => proposal.Outcome is T);
    }

    /// <summary>What will be written.</summary>
    /// <param name="recorded">What was recorded.</param>
    /// <param name="result">What comes of the decisions.</param>
    public static IReadOnlyList<string> Summary(RecordedAnnotations recorded, ReanchoredLayer result)
    {
        var before = recorded.Spans.ToDictionary(span => span.Id, span => span.Modified, StringComparer.Ordinal);
        var changed = result.Layer.Spans.Count(span => span.Modified != before[span.Id]);
        var lines = new List<string>
        {
            $"{Amount(result.Layer.Spans.Length, "span")} of {recorded.Spans.Length} {(result.Layer.Spans.Length == 1 ? "has its" : "have their")} place in the new text{(changed == 0 ? "" : $", {changed} of them over changed words: look at their attributes")}.",
        };
        if (!result.Dropped.IsEmpty) lines.Add($"{Amount(result.Dropped.Length, "span")} left out: {string.Join(", ", result.Dropped.Take(20).Select(Quoted))}{(result.Dropped.Length > 20 ? ", …" : "")}.");
        if (!result.DroppedRelations.IsEmpty) lines.Add($"{Amount(result.DroppedRelations.Length, "link")} left out, as one end of each is gone.");
        if (recorded.Status == LayerStatus.Complete && result.Layer.Status != LayerStatus.Complete) lines.Add("The article was complete; it is in progress again.");
        lines.Add("The old version of the file is kept, with every quote: factcheck recover lists it.");
        return lines;
    }

    static string Quoted(RecordedSpan span) =>
        $"{span.Id} \"{(new StringInfo(span.Quote) is { LengthInTextElements: > LongestQuote } quote ? quote.SubstringByTextElements(0, LongestQuote) + "…" : span.Quote).ReplaceLineEndings(" ")}\"";

    static string Amount(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
