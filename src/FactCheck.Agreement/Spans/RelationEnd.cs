namespace FactCheck.Agreement.Spans;

/// <summary>A span as the end of a relation.</summary>
/// <param name="Document">Id of the document that it lies in.</param>
/// <param name="Span">The span.</param>
public readonly record struct RelationEnd(string Document, LabelledSpan Span);
