using System.Collections.Immutable;
using FactCheck.Text;

namespace FactCheck.Annotation.Layers;

/// <summary>All spans and relations of one annotator on one article: an immutable value, changed by edits. Structural equality.</summary>
public sealed class Layer : IEquatable<Layer>
{
    /// <summary>Nothing annotated, in progress.</summary>
    public static Layer Empty => throw new NotImplementedException();

    /// <summary>Spans in document order: by start, then the longer first, then by number of id.</summary>
    public ImmutableArray<Span> Spans => throw new NotImplementedException();

    /// <summary>Relations by number of id.</summary>
    public ImmutableArray<Relation> Relations => throw new NotImplementedException();

    /// <summary>How far the work is.</summary>
    public LayerStatus Status => throw new NotImplementedException();

    /// <summary>Why it is complete although problems are left; null: no such reason.</summary>
    public string? StatusReason => throw new NotImplementedException();

    /// <summary>The span with that id, or null. O(1) or O(log n).</summary>
    public Span? Find(string id) => throw new NotImplementedException();

    /// <summary>The relation with that id, or null.</summary>
    public Relation? FindRelation(string id) => throw new NotImplementedException();

    /// <summary>Spans of which some piece overlaps <paramref name="range"/>, appended to <paramref name="into"/> in document order. O(log n + found); allocates nothing beyond the list's growth.</summary>
    public void Overlapping(TextSpan range, List<Span> into) => throw new NotImplementedException();

    /// <summary>Relations that begin or end (in this article) at the span, appended in order.</summary>
    public void RelationsOf(string span, List<Relation> into) => throw new NotImplementedException();

    /// <summary>A free span id: <c>s</c> and one more than the highest number ever seen in this value.</summary>
    public string NextSpanId() => throw new NotImplementedException();

    /// <summary>A free relation id.</summary>
    public string NextRelationId() => throw new NotImplementedException();

    /// <summary>Same spans, relations and status.</summary>
    public bool Equals(Layer? other) => throw new NotImplementedException();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Layer);

    /// <inheritdoc/>
    public override int GetHashCode() => throw new NotImplementedException();
}
