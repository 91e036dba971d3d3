namespace FactCheck.Agreement.Spans;

/// <summary>The labels of a study in ordinal order, as numbers.</summary>
sealed class LabelTable
{
    readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    string? _last;
    int _lastIndex;

    internal LabelTable(SpanStudy study)
    {
        string? last = null;
        foreach (var document in study.Documents)
        {
            foreach (var layer in document.Layers)
            {
                if (layer is null) continue;
                foreach (var span in layer.Spans)
                {
                    if (ReferenceEquals(span.Label, last)) continue;
                    last = span.Label;
                    _index.TryAdd(last, 0);
                }
            }
        }
        Labels = [.. _index.Keys.Order(StringComparer.Ordinal)];
        for (var i = 0; i < Labels.Length; i++) _index[Labels[i]] = i;
    }

    internal ImmutableArray<string> Labels { get; }

    /// <summary>The number of a label that occurs. Not safe for several threads: it remembers the last one asked for.</summary>
    internal int this[string label]
    {
        get
        {
            if (ReferenceEquals(label, _last)) return _lastIndex;
            _lastIndex = _index[label];
            _last = label;
            return _lastIndex;
        }
    }
}
