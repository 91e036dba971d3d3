namespace FactCheck.Agreement.Spans;

/// <summary>A typed, directed link between two spans.</summary>
/// <param name="Type">For example <c>denies</c>.</param>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it ends, perhaps in another document.</param>
public readonly record struct SpanRelation(string Type, RelationEnd From, RelationEnd To);
