namespace FactCheck.Annotation.Rules;

/// <summary>The text that a span covered when it was written.</summary>
/// <param name="SpanId">Id of the span.</param>
/// <param name="Quote">The text from its start to its end; of a discontinuous span that of its hull.</param>
public readonly record struct RecordedQuote(string SpanId, string Quote);
