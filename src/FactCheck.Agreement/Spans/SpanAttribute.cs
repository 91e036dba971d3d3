namespace FactCheck.Agreement.Spans;

/// <summary>One value of an attribute of a span; several for an attribute that takes several.</summary>
/// <param name="Span">Index in <see cref="AnnotatorLayer.Spans"/>.</param>
/// <param name="Name">The attribute.</param>
/// <param name="Value">The value.</param>
public readonly record struct SpanAttribute(int Span, string Name, string Value);
