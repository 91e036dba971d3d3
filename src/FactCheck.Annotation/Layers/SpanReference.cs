namespace FactCheck.Annotation.Layers;

/// <summary>The end of a relation: a span of the same layer, or of another article's.</summary>
/// <param name="Span">Id of the span.</param>
/// <param name="Article">Id of the other article; null: this one.</param>
public readonly record struct SpanReference(string Span, string? Article = null);
