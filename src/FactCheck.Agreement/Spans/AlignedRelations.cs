namespace FactCheck.Agreement.Spans;

/// <summary>A relation of one annotator and its counterpart; null where only the other has one.</summary>
/// <param name="First">The first annotator's relation.</param>
/// <param name="Second">The second annotator's.</param>
public readonly record struct AlignedRelations(SpanRelation? First, SpanRelation? Second);
