namespace FactCheck.Annotation.Anchoring;

/// <summary>Which stretch of which span.</summary>
/// <param name="Span">Index of the span.</param>
/// <param name="Fragment">Index of the piece; -1: the span from its start to its end.</param>
readonly record struct PieceSource(int Span, int Fragment);
