using FactCheck.Annotation.Layers;

namespace FactCheck.Workbench.Reanchor;

/// <summary>What the annotator decided about a span of the old text.</summary>
abstract record SpanDecision
{
    SpanDecision()
    {
    }

    /// <summary>Nothing yet.</summary>
    /// <param name="Candidate">Which of its places is shown.</param>
    public sealed record Open(int Candidate) : SpanDecision;

    /// <summary>It belongs here.</summary>
    public sealed record Accepted(Extent Place) : SpanDecision;

    /// <summary>It is left out of the new layer.</summary>
    public sealed record Dropped : SpanDecision;
}
