using FactCheck.Annotation.Layers;

namespace FactCheck.Annotation.Merging;

/// <summary>A span on both sides and before; null: it is not there.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Base">Before both changed it.</param>
/// <param name="Ours">On our side.</param>
/// <param name="Theirs">On their side.</param>
public sealed record SpanVersions(string Id, Span? Base, Span? Ours, Span? Theirs);
