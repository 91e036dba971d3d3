using System.Collections.Immutable;
using FactCheck.Annotation.Layers;

namespace FactCheck.Annotation.Merging;

/// <summary>Changes of both sides that touch each other: they are decided together. Compared by reference.</summary>
public abstract record MergeConflict
{
    MergeConflict(MergeClash clash) => Clash = clash;

    /// <summary>Why.</summary>
    public MergeClash Clash { get; }

    /// <summary>Spans and relations.</summary>
    /// <param name="Clash">Why.</param>
    /// <param name="Spans">The spans in document order of their first version.</param>
    /// <param name="Relations">Relations that are decided with them, by number of id.</param>
    public sealed record OfSpans(MergeClash Clash, ImmutableArray<SpanVersions> Spans, ImmutableArray<RelationVersions> Relations) : MergeConflict(Clash);

    /// <summary>The status.</summary>
    /// <param name="Ours">What we set, with the reason.</param>
    /// <param name="Theirs">What they set, with the reason.</param>
    public sealed record OfStatus((LayerStatus Status, string? Reason) Ours, (LayerStatus Status, string? Reason) Theirs) : MergeConflict(MergeClash.Status);
}
