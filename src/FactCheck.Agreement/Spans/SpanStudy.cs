namespace FactCheck.Agreement.Spans;

/// <summary>
/// Documents in which annotators marked spans: the input of the span, unitizing and gamma measures. Immutable and safe for use by several
/// threads; a class, for it has no structural equality.
/// </summary>
public sealed class SpanStudy
{
    readonly Lazy<CompiledSpans> _byLabel;
    readonly Lazy<CompiledSpans> _byStart;

    /// <summary>Creates a study.</summary>
    /// <param name="annotators">Unique names.</param>
    /// <param name="documents">Unique ids; each with one layer (or null) for each annotator.</param>
    /// <exception cref="ArgumentException">A name or id stands twice, or a document has another number of layers.</exception>
    public SpanStudy(ImmutableArray<string> annotators, ImmutableArray<StudyDocument> documents)
    {
        Annotators = annotators;
        Documents = documents;
        if (annotators.Distinct(StringComparer.Ordinal).Count() != annotators.Length)
            throw new ArgumentException("Two annotators have one name.", nameof(annotators));
        if (documents.Select(document => document.Id).Distinct(StringComparer.Ordinal).Count() != documents.Length)
            throw new ArgumentException("Two documents have one id.", nameof(documents));
        foreach (var document in documents)
        {
            if (document.Layers.Length != annotators.Length)
                throw new ArgumentException(
                    $"Document '{document.Id}' has {document.Layers.Length} layers for {annotators.Length} annotators; give null where one has none.",
                    nameof(documents));
        }
        _byStart = new Lazy<CompiledSpans>(() => CompiledSpans.ByStart(this));
        _byLabel = new Lazy<CompiledSpans>(() => ByStart.ByLabel());
    }

    /// <summary>The annotators.</summary>
    public ImmutableArray<string> Annotators { get; }

    /// <summary>The documents.</summary>
    public ImmutableArray<StudyDocument> Documents { get; }

    /// <summary>The labels that occur, in ordinal order.</summary>
    public ImmutableArray<string> Labels => ByStart.Labels;

    /// <summary>Distinct spans, each label by itself: matching within a label.</summary>
    internal CompiledSpans ByLabel => _byLabel.Value;

    /// <summary>Distinct spans in the order of their starts: matching across labels.</summary>
    internal CompiledSpans ByStart => _byStart.Value;

    /// <summary>The study with these documents only.</summary>
    public SpanStudy Where(Func<StudyDocument, bool> keep) => new(Annotators, [.. Documents.Where(keep)]);

    /// <summary>The study with these annotators only, in this order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One is no annotator of the study.</exception>
    public SpanStudy Only(params ReadOnlySpan<int> annotators)
    {
        foreach (var annotator in annotators) CheckAnnotator(annotator);
        var chosen = annotators.ToArray();
        return new SpanStudy(
            [.. chosen.Select(annotator => Annotators[annotator])],
            [.. Documents.Select(document => new StudyDocument(document.Id, document.Length,
                [.. chosen.Select(annotator => document.Layers[annotator])], document.Tokens))]);
    }

    /// <summary>All pairs of annotators, the earlier first.</summary>
    internal IEnumerable<(int First, int Second)> Pairs()
    {
        for (var first = 0; first < Annotators.Length; first++)
            for (var second = first + 1; second < Annotators.Length; second++)
                yield return (first, second);
    }

    internal void CheckAnnotator(int annotator)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(annotator);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(annotator, Annotators.Length);
    }
}
