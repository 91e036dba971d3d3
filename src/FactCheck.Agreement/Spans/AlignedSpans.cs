namespace FactCheck.Agreement.Spans;

/// <summary>Two spans aligned with each other, or one that is not: by index in their layers' <see cref="AnnotatorLayer.Spans"/>.</summary>
/// <param name="First">The first annotator's span; null where only the second has one.</param>
/// <param name="Second">The second annotator's span; null where only the first has one.</param>
public readonly record struct AlignedSpans(int? First, int? Second);
