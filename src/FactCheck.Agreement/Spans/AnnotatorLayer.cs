namespace FactCheck.Agreement.Spans;

/// <summary>
/// What one annotator marked in one document: possibly nothing, which is an answer, where a missing layer is none. Immutable; a class, for it
/// has no structural equality.
/// </summary>
public sealed class AnnotatorLayer
{
    /// <summary>Creates a layer.</summary>
    /// <param name="spans">In any order; a span that stands twice counts once.</param>
    /// <param name="attributes">Values of the spans' attributes.</param>
    /// <param name="relations">Links that start in this document.</param>
    /// <exception cref="ArgumentException">An attribute belongs to no span.</exception>
    public AnnotatorLayer(ImmutableArray<LabelledSpan> spans, ImmutableArray<SpanAttribute> attributes = default,
        ImmutableArray<SpanRelation> relations = default)
    {
        Spans = spans.IsDefault ? [] : spans;
        Attributes = attributes.IsDefault ? [] : attributes;
        Relations = relations.IsDefault ? [] : relations;
        foreach (var attribute in Attributes)
        {
            if (attribute.Span < 0 || attribute.Span >= Spans.Length)
                throw new ArgumentException($"Attribute '{attribute.Name}' belongs to span {attribute.Span} of {Spans.Length}.", nameof(attributes));
        }
    }

    /// <summary>A layer with nothing marked.</summary>
    public static AnnotatorLayer Empty { get; } = new([]);

    /// <summary>The spans as given.</summary>
    public ImmutableArray<LabelledSpan> Spans { get; }

    /// <summary>Their attributes' values.</summary>
    public ImmutableArray<SpanAttribute> Attributes { get; }

    /// <summary>Links that start here.</summary>
    public ImmutableArray<SpanRelation> Relations { get; }
}
