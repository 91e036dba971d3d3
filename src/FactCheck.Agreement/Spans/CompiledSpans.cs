namespace FactCheck.Agreement.Spans;

/// <summary>All spans of a study in one array, sorted within each layer, duplicates removed.</summary>
sealed class CompiledSpans
{
    readonly SpanEntry[] _entries;
    readonly int[] _starts;
    readonly int[] _counts;
    readonly int _annotators;

    CompiledSpans(SpanEntry[] entries, int[] starts, int[] counts, int annotators, ImmutableArray<string> labels) =>
        (_entries, _starts, _counts, _annotators, Labels) = (entries, starts, counts, annotators, labels);

    internal ImmutableArray<string> Labels { get; }

    /// <summary>All spans in one group, in the order of their starts.</summary>
    internal static CompiledSpans ByStart(SpanStudy study)
    {
        var labels = new LabelTable(study);
        var annotators = study.Annotators.Length;
        var starts = new int[study.Documents.Length * annotators];
        var counts = new int[starts.Length];
        var entries = new SpanEntry[study.Documents.Sum(document => document.Layers.Sum(layer => layer?.Spans.Length ?? 0))];
        var next = 0;
        for (var i = 0; i < starts.Length; i++)
        {
            starts[i] = next;
            if (study.Documents[i / annotators].Layers[i % annotators] is { } layer)
                next += counts[i] = Fill(layer, labels, entries.AsSpan(next, layer.Spans.Length));
            else counts[i] = -1;
        }
        return new CompiledSpans(entries, starts, counts, annotators, labels.Labels);
    }

    /// <summary>The same spans, each label a group: sorted by label by counting, for the spans of one label are in order already.</summary>
    internal CompiledSpans ByLabel()
    {
        var entries = new SpanEntry[_entries.Length];
        var places = new int[Labels.Length + 1];
        for (var i = 0; i < _starts.Length; i++)
        {
            var spans = _entries.AsSpan(_starts[i], Math.Max(0, _counts[i]));
            Array.Clear(places);
            foreach (ref readonly var span in spans) places[span.Label + 1]++;
            for (var label = 1; label < places.Length; label++) places[label] += places[label - 1];
            foreach (ref readonly var span in spans) entries[_starts[i] + places[span.Label]++] = span with { Group = span.Label };
        }
        return new CompiledSpans(entries, _starts, _counts, _annotators, Labels);
    }

    /// <summary>False where the annotator did not annotate the document.</summary>
    internal bool Has(int document, int annotator) => _counts[document * _annotators + annotator] >= 0;

    internal ReadOnlySpan<SpanEntry> Of(int document, int annotator)
    {
        var i = document * _annotators + annotator;
        return _entries.AsSpan(_starts[i], Math.Max(0, _counts[i]));
    }

    /// <summary>Sorts the spans of a layer into <paramref name="room"/>, duplicates removed; returns how many remain.</summary>
    static int Fill(AnnotatorLayer layer, LabelTable labels, Span<SpanEntry> room)
    {
        var sorted = true;
        for (var s = 0; s < room.Length; s++)
        {
            var span = layer.Spans[s];
            room[s] = new SpanEntry(0, span.Start, span.End, labels[span.Label], s);
            sorted &= s == 0 || room[s - 1].CompareTo(room[s]) <= 0;
        }
        if (!sorted) room.Sort();
        var kept = 0;
        for (var s = 0; s < room.Length; s++)
            if (kept == 0 || !room[s].Same(room[kept - 1])) room[kept++] = room[s];
        return kept;
    }
}
