namespace FactCheck.Agreement.Spans;

/// <summary>All spans of a study in one array, sorted within each layer, duplicates removed.</summary>
sealed class CompiledSpans
{
    readonly SpanEntry[] _entries;
    readonly int[] _starts;
    readonly int[] _counts;
    readonly int _annotators;

    CompiledSpans(SpanStudy study, LabelTable labels, Func<int, int> group)
    {
        Labels = labels.Labels;
        _annotators = study.Annotators.Length;
        _starts = new int[study.Documents.Length * _annotators];
        _counts = new int[_starts.Length];
        _entries = new SpanEntry[study.Documents.Sum(document => document.Layers.Sum(layer => layer?.Spans.Length ?? 0))];
        var next = 0;
        for (var i = 0; i < _starts.Length; i++)
        {
            _starts[i] = next;
            if (study.Documents[i / _annotators].Layers[i % _annotators] is not { } layer)
            {
                _counts[i] = -1;
                continue;
            }
            var sorted = true;
            var room = _entries.AsSpan(next, layer.Spans.Length);
            for (var s = 0; s < room.Length; s++)
            {
                var span = layer.Spans[s];
                var label = labels[span.Label];
                room[s] = new SpanEntry(group(label), span.Start, span.End, label, s);
                sorted &= s == 0 || room[s - 1].CompareTo(room[s]) <= 0;
            }
            if (!sorted) room.Sort();
            var kept = 0;
            for (var s = 0; s < room.Length; s++)
                if (kept == 0 || !room[s].Same(room[kept - 1])) room[kept++] = room[s];
            _counts[i] = kept;
            next += kept;
        }
    }

    internal ImmutableArray<string> Labels { get; }

    internal static CompiledSpans ByLabel(SpanStudy study, LabelTable labels) => new(study, labels, label => label);

    internal static CompiledSpans ByStart(SpanStudy study, LabelTable labels) => new(study, labels, _ => 0);

    /// <summary>False where the annotator did not annotate the document.</summary>
    internal bool Has(int document, int annotator) => _counts[document * _annotators + annotator] >= 0;

    internal ReadOnlySpan<SpanEntry> Of(int document, int annotator)
    {
        var i = document * _annotators + annotator;
        return _entries.AsSpan(_starts[i], Math.Max(0, _counts[i]));
    }
}
