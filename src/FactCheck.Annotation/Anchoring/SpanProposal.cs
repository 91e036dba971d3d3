using System.Collections.Immutable;

namespace FactCheck.Annotation.Anchoring;

/// <summary>A span of the old text and what became of it. Compared by reference.</summary>
/// <param name="Span">As recorded.</param>
/// <param name="Outcome">Where it belongs now.</param>
/// <param name="Overlaps">Ids of spans of the same label that are proposed onto some of the same text; mostly empty.</param>
public sealed record SpanProposal(RecordedSpan Span, AnchorOutcome Outcome, ImmutableArray<string> Overlaps);
