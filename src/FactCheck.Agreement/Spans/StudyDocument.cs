namespace FactCheck.Agreement.Spans;

/// <summary>A document and what each annotator marked in it. Immutable; a class, for it has no structural equality.</summary>
public sealed class StudyDocument
{
    /// <summary>Creates a document.</summary>
    /// <param name="id">Unique in its study.</param>
    /// <param name="length">Positions in it, in the unit of the spans' offsets.</param>
    /// <param name="layers">For each annotator of the study their layer; null where they did not annotate this document.</param>
    /// <param name="tokens">In ascending order, not overlapping; token measures leave out documents that have none.</param>
    /// <exception cref="ArgumentException">A span ends after the document, or tokens overlap.</exception>
    public StudyDocument(string id, int length, ImmutableArray<AnnotatorLayer?> layers, ImmutableArray<OffsetRange> tokens = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        (Id, Length) = (id, length);
        Layers = layers.IsDefault ? [] : layers;
        Tokens = tokens.IsDefault ? [] : tokens;
        foreach (var layer in Layers)
        {
            if (layer is null) continue;
            foreach (var span in layer.Spans)
            {
                if (span.End > length)
                    throw new ArgumentException($"Document '{id}' has {length} positions, but {span} ends after them.", nameof(layers));
            }
        }
        for (var i = 1; i < Tokens.Length; i++)
        {
            if (Tokens[i].Start < Tokens[i - 1].End)
                throw new ArgumentException($"Tokens {Tokens[i - 1]} and {Tokens[i]} of document '{id}' overlap or are out of order.",
                    nameof(tokens));
        }
    }

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>Positions in it.</summary>
    public int Length { get; }

    /// <summary>For each annotator their layer, null where they did not annotate it.</summary>
    public ImmutableArray<AnnotatorLayer?> Layers { get; }

    /// <summary>Its tokens; empty where unknown.</summary>
    public ImmutableArray<OffsetRange> Tokens { get; }
}
